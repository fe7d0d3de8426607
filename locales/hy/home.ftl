## The language chooser at the root: stands in all three languages at once.
home-choose = Ընտրեք լեզուն
## The home page.
home-title = Ճամփա
home-lead = Կարճ դասեր աշխատանքի, ճանապարհի և փաստաթղթերի մասին։ Անվճար, առանց գրանցման, ցանկացած հեռախոսով։
home-who = Ո՞վ եք դուք
home-school = Ես աշակերտ եմ
home-border = Ես սահմանին եմ աշխատում
home-travel = Ուզում եմ աշխատել արտերկրում
home-promise-title = Ինչ ենք խոստանում
home-promise-private = Ոչ ոք չի հարցնում ձեր անունը։ Ոչինչ դուրս չի գալիս ձեր հեռախոսից, եթե ինքներդ չուղարկեք։
home-promise-free = Անվճար, երեք լեզվով, աշխատում է նաև թույլ կապով։
home-promise-help = Օգնությունը միշտ մեկ հպման հեռավորության վրա է։
## A track or module without lessons yet.
home-modules = Բաժիններ
home-lessons = Դասեր
home-lesson-count = { $count ->
    [one] { $count } դաս
   *[other] { $count } դաս
}
## Not found.
home-lost-title = Այս էջը գոյություն չունի
home-lost-text = Հասցեն գուցե հին է կամ սխալ է գրված։ Բոլոր դասերն այստեղ են։
home-lost-back = Առաջին էջ
