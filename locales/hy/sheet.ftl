## The trainer's sheet: a form on the screen, then pages for A4 paper.
sheet-form = Ինչ տպել
sheet-count = Քանի՞ դեպք
sheet-class = Ո՞ր փաստաթղթերը
sheet-difficulty = Որքա՞ն դժվար
sheet-easy = հեշտ
sheet-medium = միջին
sheet-hard = դժվար
sheet-make = Կազմել նոր թերթ
sheet-code = Թերթի կոդը
sheet-code-hint = Ով մուտքագրի այս կոդը, կստանա նույն թերթը։ Այն գրված է ամեն էջին։
sheet-open = Ցույց տալ այս թերթը
sheet-no-code = Սա թերթի կոդ չէ։ Կոդն այսպիսին է՝ M2-06-K7QX։
sheet-print = Տպել
sheet-print-hint = A4, ամեն դեպքը՝ մեկ էջ. պատասխանները վերջում են, առանձին էջերի վրա։
sheet-ready = Թերթը պատրաստ է ներքևում. կոդը՝ { $code }
## On paper.
sheet-case-of = Դեպք { NUMBER($place) }, ընդամենը { NUMBER($all) }
sheet-today = Այս սեղանի օրը՝ 2027 թ. մարտի 1
sheet-fictitious = Մտացածին փաստաթղթեր և նկարված դեմքեր՝ միայն ուսուցման համար։
sheet-tilted = Թեքված
sheet-traveller = Պատուհանի մոտ
sheet-found = Ի՞նչը չի համընկնում և որտե՞ղ
sheet-sure = Վստահությունը, 50–100%
sheet-key = Պատասխաններ
sheet-key-hint = Դասընթացավարի համար։ Նախ հարցրեք, թե ինչ են տեսել, հետո՝ ինչ են որոշել։
sheet-key-case = Դեպք
sheet-key-truth = Ինչպես է իրականում
sheet-key-decision = Ճիշտ որոշումը
sheet-key-more = { $more ->
    [one] … և ևս { $more } տեղ
   *[other] … և ևս { $more } տեղ
}
