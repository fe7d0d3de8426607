## The calculator of the true cost of a job. Labels stand above a field, on a phone.
cost-title = Աշխատանքի իրական գինը
cost-lead = Գրեք ամբողջ թվեր՝ մեկ արժույթով։ Ոչինչ չի պահվում և չի ուղարկվում։
cost-monthly-pay = Խոստացված ամսական աշխատավարձ
cost-months = Աշխատանքի ամիսներ
cost-hours-a-day = Ժամ՝ օրական
cost-days-a-week = Օր՝ շաբաթական
cost-one-off = Միանվագ ծախսեր մեկնելուց առաջ՝ ճանապարհ, թղթեր, հագուստ
cost-borrowed = Դրանից որքա՞նն է պարտքով
cost-interest = Պարտքի տոկոսը՝ ամսական, %
cost-monthly-costs = Ամսական ծախսեր արտերկրում՝ կացարան, սնունդ, հեռախոս
cost-sent-home = Ամեն ամիս տուն ուղարկվող գումար
cost-left = Վերջում կմնա
cost-worth = Մնացածը և տուն ուղարկվածը միասին
cost-total-pay = Ամբողջ աշխատավարձը
cost-total-living = Ապրելու ծախսերը
cost-total-interest = Տոկոսները
cost-hourly = Մեկ ժամի վարձը՝ նախքան ծախսերը
cost-debt-none = Պարտք չկա։
cost-debt-after = { $months ->
    [one] Պարտքը կփակվի { $months } ամսից։
   *[other] Պարտքը կփակվի { $months } ամսից։
}
cost-debt-owed = Աշխատանքի ավարտին պարտքը դեռ փակված չի լինի։ Կմնա՝ { $sum }
cost-out-of-range = Ստուգեք թվերը՝ 1–36 ամիս, 1–24 ժամ, 1–7 օր, տոկոսը՝ մինչև 100%։
