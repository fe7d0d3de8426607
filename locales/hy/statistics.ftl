## The statistics of the lab. Headings over charts; each chart has a table with the same numbers.
statistics-empty = Դեռ ցույց տալու բան չկա։ Մարզասրահում զննեք մի քանի փաստաթուղթ կամ համեմատեք դեմքեր, և այս էջն ինքնիրեն կլցվի։
statistics-to-practice = Դեպի մարզասրահ
statistics-to-faces = Դեպի դեմքերը
statistics-device = Պահվում է միայն այս սարքում։
statistics-documents = Փաստաթղթեր
statistics-examined = զննված
statistics-right = ճիշտ որոշված
statistics-d-prime = d′՝ կեղծն իսկականից տարբերելը
statistics-median = սովորական ժամանակը
statistics-seconds = { $seconds ->
    [one] { $seconds } վայրկյան
   *[other] { $seconds } վայրկյան
}
statistics-d-prime-hint = d′-ը ցույց է տալիս, թե որքան լավ եք կեղծն իսկականից տարբերում՝ անկախ նրանից, թե որ կողմն եք թեքվում. 0-ն պատահականություն է, 1-ը՝ բավարար, 2-ը՝ լավ, 3-ը՝ գերազանց։
statistics-leans-pass = Ավելի շուտ թողնում եք, որ անցնի. ավելի շատ կեղծ փաստաթուղթ է անցնում։
statistics-leans-refer = Ավելի շուտ ուղղորդում եք. ավելի շատ ազնիվ ճանապարհորդներ են սպասում։
statistics-leans-nowhere = Ոչ մի կողմ չեք թեքվում։
statistics-over-time = d′-ը ժամանակի ընթացքում
statistics-over-time-hint = Ամեն կետ՝ այդ պահի վերջին { $stretch } փաստաթուղթը։
statistics-too-few = Գիծը կսկսվի, երբ ձեր դեպքերի մեջ լինեն և՛ իսկական, և՛ կեղծ փաստաթղթեր։
statistics-after = փաստաթղթից հետո
statistics-by-class = Ըստ դասի
statistics-by-class-hint = Դասի փոփոխված փաստաթղթերից քանիսը թույլ չեք տվել, որ անցնի։
statistics-class = Դաս
statistics-found = Չի անցել
statistics-of = { NUMBER($part) } / { NUMBER($all) }
statistics-alarms = Ուղղորդված իսկական փաստաթղթեր
statistics-confusion = Ինչի մասին ինչ եք որոշել
statistics-confusion-hint = Տողերը՝ ինչ էին փաստաթղթերը, սյունակները՝ ձեր որոշումները։ Իսկական փաստաթղթի դեպքում էլ պաշտպանություն կարող է պետք լինել, եթե մարդը վախի մասին է խոսում։
statistics-calibration = Որքա՞ն վստահ և որքա՞ն հաճախ ճիշտ
statistics-calibration-hint = Անկյունագծի վրա նույնքան հաճախ եք ճիշտ, որքան վստահ եք։ Դրանից ներքև վստահությունն ավելի մեծ է, քան ճշտությունը։
statistics-sure = Վստահություն
statistics-times = Որոշումներ
statistics-right-share = Ճիշտ
statistics-diagonal = նույնքան վստահ, որքան ճիշտ
statistics-from-to = { $from }–{ $to }
statistics-faces = Դեմքեր
statistics-pairs = { $pairs ->
    [one] համեմատված է { $pairs } զույգ
   *[other] համեմատված է { $pairs } զույգ
}
statistics-numbers = Թվերը
## Read aloud in place of a chart.
statistics-chart-over-time = Գիծ. d′-ը սկզբում՝ { $first }, վերջում՝ { $last }
statistics-chart-calibration = Կետեր. վստահության ամեն աստիճանի համար՝ որքան հաճախ ճիշտ. թվերը ներքևում են
