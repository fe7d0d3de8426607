## The check-digit workbench. Column heads are one word: five columns stand side by side on a phone.
digit-text = Նշաններ՝ առավելագույնը 14
digit-hint = A–Z, 0–9 և լրացնող < նշանը
digit-dropped = Գոտում չեն լինում և բաց են թողնվել՝ { $characters }
digit-empty = Գրեք նշաններ, որոնցով պետք է հաշվել։
digit-mode = Ինչպես
digit-mode-show = Ցույց տվեք
digit-mode-do = Ինքս եմ հաշվում
digit-character = Նշան
digit-value = Արժեք
digit-weight = Կշիռ
digit-product = Արտադրյալ
digit-so-far = Գումար
digit-sum = Գումարը
digit-last = Վերջին թվանշանը
digit-result = { $sum } = { $tens } × 10 + { $digit }։ Ստուգիչ թիվն է { $digit }։
digit-before = Նախկինում՝ { $characters }, գումարը՝ { $sum }, ստուգիչ թիվը՝ { $digit }։
digit-unseen-change = Նշաններն ուրիշ են, ստուգիչ թիվը՝ նույնը. այս փոփոխությունը չէր նկատվի։
digit-seen-change = Ստուգիչ թիվն ուրիշ է. այս փոփոխությունը կնկատվեր։

## What it cannot notice.
digit-blind = Ինչը չէր նկատի
digit-blind-lead = Ամեն տեղում այս նշաններով ստուգիչ թիվը նույնն է մնում։ Սեղմեք դրանցից մեկը և փորձեք։
digit-blind-swaps = Հարևաններ, որոնք կարող են աննկատ տեղերով փոխվել՝
digit-blind-no-swaps = Այստեղ երկու տարբեր հարևանի ցանկացած տեղափոխում կնկատվեր։
digit-blind-proof = Եվ երբեք չի նկատում, թե արդյոք փաստաթուղթն իսկական է. հաշվել կարող է ամեն ոք։
digit-try-other = Տեղ { $place }՝ { $character } նշանի փոխարեն { $other }
digit-try-swap = Տեղերով փոխել { $first } և { $second }՝ { $pair }

## Doing it oneself. A cell is named for a screen reader.
digit-do-lead = Ձախից աջ լրացրեք ամեն քայլը։ Ստուգեք որքան ուզեք. դատարկը չի գնահատվում։
digit-cell-value = { $character } նշանի արժեքը, տեղ { $place }
digit-cell-weight = Կշիռը, տեղ { $place }
digit-cell-product = Արտադրյալը, տեղ { $place }
digit-check = Ստուգել քայլերս
digit-again = Նորից սկսել
digit-all-right = Ճիշտ է մինչև վերջին թվանշանը։
digit-so-far-right = Այն, ինչ լրացված է, ճիշտ է։ Շարունակեք։
digit-nothing-yet = Դեռ ոչինչ լրացված չէ։
digit-mistakes = Նորից նայեք՝
digit-at = Տեղ { $place }, { $character }
digit-mistake-off-by-one = Տառը մեկով շեղված է։ A-ն 10 է, B-ն՝ 11... նորից հաշվեք A-ից։
digit-mistake-from-one = A-ն 1-ից չի սկսվում. սկզբում 0–9 թվանշաններն են, ուստի A-ն 10 է։
digit-mistake-letter = Այս տառն ուրիշ արժեք ունի։ A-ն 10 է, և այդպես մինչև Z՝ 35։
digit-mistake-filler = Լրացնող < նշանը 0 է։
digit-mistake-digit = Թվանշանի արժեքը հենց ինքն է։
digit-mistake-right = Կշիռները ձախից են գնում՝ առաջին նշանինը 7 է, հետո 3, հետո 1։
digit-mistake-reverse = Կշիռների հերթականությունը 7, 3, 1 է, ոչ թե 1, 3, 7։
digit-mistake-weight = Կշիռներն են 7, 3, 1՝ ձախից աջ կրկնվելով։
digit-mistake-added = Արժեքն ու կշիռը բազմապատկվում են, այստեղ դրանք գումարվել են։
digit-mistake-product = Արժեքի և կշռի արտադրյալն ուրիշ թիվ է։
digit-mistake-sum = Արտադրյալների գումարն ուրիշ է։
digit-mistake-quotient = Դա ամբողջ տասնյակների թիվն է։ Ստուգիչ թիվն այն է, ինչ մնում է՝ գումարի վերջին թվանշանը։
digit-mistake-complement = Դա այն է, ինչ պակասում է մինչև հաջորդ տասնյակը։ Այստեղ ստուգիչ թիվը հենց գումարի վերջին թվանշանն է։
digit-mistake-one-digit = Ստուգիչ թիվը մեկ թվանշան է՝ 0–9, գումարի վերջինը։
digit-mistake-remainder = Դա գումարի վերջին թվանշանն է։
