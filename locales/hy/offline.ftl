offline-title = Առանց ինտերնետի
offline-summary = Պահեք ձեզ անհրաժեշտ դասերը, քանի դեռ կապ կա։ Հետո դրանք կբացվեն ամենուր։
offline-scripts = Այս էջին սկրիպտներ են պետք. դասերը պահում է դիտարկիչը։
offline-by-itself = Առաջին էջը, օգնության համարները, առաջընթացը և ձեր կարդացած էջերը պահվում են ինքնաբերաբար։
## Above the whole language, and above a whole course; each has a button to save it.
offline-everything = Ամեն ինչ հայերեն
offline-course = Ամբողջ դասընթացը
## On the page of a course or module.
offline-part = Պահել առանց ինտերնետի կարդալու համար
## Buttons: one or two short words.
offline-save = Պահել
offline-continue = Շարունակել
offline-stop = Կանգնեցնել
offline-remove = Հեռացնել
## How a part stands; one line on a phone.
offline-saving = Պահվում է
offline-saved = Պահված է այս սարքում
offline-partly = Մասամբ պահված է
offline-interrupted = Ավարտված չէ։ Բեռնվածը կմնա։
## Notices above the list; two sentences at most.
offline-full = Սարքում ազատ տեղ չի մնացել։ Արդեն պահվածը մնում է. կարող եք հեռացնել ավելորդը։
offline-broken = Կապ չկա։ Արդեն պահվածը մնում է, իսկ մնացածը կշարունակվի, երբ կապը վերականգնվի։
offline-other = Կայքն այդ ընթացքում թարմացվել է։ Վերաբեռնեք էջը և շարունակեք։
offline-trace = Միացված է «Հետք չթողնել» ռեժիմը. ոչինչ չի պահվում։
offline-evicted = Դիտարկիչը ջնջել է պահված էջերը։ Պահեք դրանք նորից, երբ կապ լինի։
offline-unable = Այս դիտարկիչը չի կարող էջեր պահել։ Փորձեք մեկ այլ դիտարկիչ կամ խնդրեք դասընթացը մեկ ֆայլով։
## A size follows.
offline-used = Սարքում զբաղեցրած տեղը՝
offline-stays = Դիտարկիչը խոստացել է չջնջել դա։
offline-may-go = Եթե տեղը քչանա, դիտարկիչը կարող է ջնջել դա։
offline-remove-title = Ինչպես հեռացնել
offline-remove-text = Սեղմեք «Հեռացնել» դասընթացի կամ բաժնի կողքին։ Կարգավորումների «Ջնջել ամեն ինչ» կոճակը հեռացնում է նաև կարդացած էջերն ու պատասխանները։
## A small notice at the lower edge of every page, with a button.
offline-new = Պատրաստ է նոր տարբերակ։
offline-take = Անցնել դրան
## In the links at the foot of every page.
offline-footer = Առանց ինտերնետի
## Stands in place of a page that is not on the device, when there is no connection.
offline-unsaved-title = Այս էջը ձեր սարքում չկա
offline-unsaved-text = Հիմա կապ չկա, իսկ այս էջը պահված չէ։
offline-unsaved-again = Փորձել նորից
offline-unsaved-list = Տեսնել պահվածը
offline-unsaved-help = Օգնության համարներ
