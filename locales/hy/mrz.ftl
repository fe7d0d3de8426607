## The viewer of the machine readable zone. Field names stand on tiles and in lists, in lower case inside sentences.
mrz-scripts = Այստեղ ընտրելու և գրելու համար սկրիպտները պետք է միացված լինեն։
mrz-field-document-code = փաստաթղթի կոդ
mrz-field-issuing-state = տրամադրող պետություն
mrz-field-name = անուն
mrz-field-document-number = փաստաթղթի համար
mrz-field-document-number-digit = համարի ստուգիչ թիվ
mrz-field-nationality = քաղաքացիություն
mrz-field-birth-date = ծննդյան ամսաթիվ
mrz-field-birth-date-digit = ծննդյան ամսաթվի ստուգիչ թիվ
mrz-field-sex = սեռ
mrz-field-expiry-date = ժամկետի ավարտ
mrz-field-valid-until = վավեր է մինչև
mrz-field-expiry-date-digit = ժամկետի ավարտի ստուգիչ թիվ
mrz-field-optional-data = լրացուցիչ տվյալներ
mrz-field-optional-data-digit = լրացուցիչ տվյալների ստուգիչ թիվ
mrz-field-second-optional-data = լրացուցիչ տվյալներ, երկրորդ մաս
mrz-field-composite-digit = ընդհանուր ստուգիչ թիվ

## What to look at: a list to choose from.
mrz-choose = Փաստաթուղթ
mrz-sample-passport = Անձնագիր, կոդը՝ PP
mrz-sample-passport-older = Անձնագիր, կոդը՝ P<, անձնական համարով
mrz-sample-refugee = Փախստականի ճամփորդական փաստաթուղթ
mrz-sample-card-small = Փոքր քարտ (TD1), երկար համար
mrz-sample-card-large = Մեծ քարտ (TD2)
mrz-sample-visa-large = Մեծ վիզա (MRV-A)
mrz-sample-visa-small = Փոքր վիզա (MRV-B)
mrz-sample-shortened = Անձնագիր, կրճատված անուն
mrz-sample-unknown = Անձնագիր, ծննդյան օրն անհայտ է
mrz-sample-one-differs = Անձնագիր, որի էջն ու գոտին մեկ դաշտում տարբեր են
mrz-sample-misread = Անձնագիր, որը կարդացել է քերծված ապակով սարքը
mrz-sample-several = Մի քանի սխալով քարտ
mrz-sample-own = Իմ տողերը
mrz-own-label = Գոտու տողերը
mrz-own-hint = Գրեք կամ տեղադրեք երկու կամ երեք տող՝ մտացածին տվյալներով։ Ոչինչ չի պահվում և չի ուղարկվում։
mrz-touch = Հպվեք դաշտին և ասեք դրա անունը, քանի դեռ այստեղ չեք կարդացել։
mrz-zone = Մեքենաընթեռնելի գոտին
mrz-page = Տպված էջը
mrz-page-would = Ինչ կտպվեր էջին
mrz-line = Տող { $line }
mrz-tile = Դաշտ { $number }՝
mrz-place = Տող { $line }, դիրքեր { $from }–{ $to }
mrz-place-one = Տող { $line }, դիրք { $from }
mrz-in-zone = Գոտում
mrz-on-page = Էջին
mrz-meaning = Ինչ է նշանակում
mrz-guard = Ինչն է հսկում
mrz-guard-none = Ոչինչ։ Ոչ մի ստուգիչ թիվ այս դաշտը չի ընդգրկում. փոփոխությունը կարող եք նկատել միայն ինքներդ՝ էջի հետ համեմատելով։
mrz-computed = Հաշվվում է այս դիրքերով
mrz-working = Հաշվումը
mrz-differs = Այստեղ էջն ու գոտին չեն համընկնում։
mrz-legend = Այս ձևաչափի բոլոր դաշտերը
mrz-legend-place = Տեղը
mrz-legend-field = Դաշտը
mrz-legend-text = Նշանները
mrz-wrong-count = { $count ->
    [one] Գտնվել է { $count } սխալ
   *[other] Գտնվել է { $count } սխալ
}
mrz-nothing-wrong = Կանոններով սխալ չի գտնվում։ Դա ապացուցում է թվաբանությունն ու գրությունը, իսկ թե արդյոք փաստաթուղթն իսկական է, կանոնները չգիտեն։
mrz-read-as = Կարդացվել է որպես՝ { $format }
mrz-format-td3 = TD3, անձնագիր (2 տող՝ 44-ական նշանով)
mrz-format-td2 = TD2, մեծ քարտ (2 տող՝ 36-ական նշանով)
mrz-format-td1 = TD1, փոքր քարտ (3 տող՝ 30-ական նշանով)
mrz-format-mrv-a = MRV-A, մեծ վիզա (2 տող՝ 44-ական նշանով)
mrz-format-mrv-b = MRV-B, փոքր վիզա (2 տող՝ 36-ական նշանով)
mrz-none-yet = Դեռ կարդալու բան չկա։

## What was done to pasted text.
mrz-tidied = Ինչ է արվել ձեր տեքստի հետ
mrz-tidy-small = Փոքրատառերը կարդացվել են որպես մեծատառ։
mrz-tidy-quotes = « և ‹ նշանները կարդացվել են որպես լրացնող նշաններ։
mrz-tidy-spaces-out = Հանված բացատներ՝ { $count }
mrz-tidy-spaces-fill = Որպես լրացնող նշան կարդացված բացատներ՝ { $count }
mrz-tidy-split = Մեկ երկար տողը բաժանվել է { $count } մասի։
mrz-tidy-filled = Անվան տողի վերջում ավելացված լրացնող նշաններ՝ { $count }
mrz-too-much = Նշանների թիվը { $count } է՝ շատ ավելի, քան լինում է գոտում։ Ոչինչ չի կարդացվել։ Տեղադրեք միայն երկու կամ երեք տող։

## What the code says.
mrz-code-ordinary = անձնագիր (PP)
mrz-code-emergency = արտակարգ դեպքի անձնագիր (PE)
mrz-code-diplomatic = դիվանագիտական անձնագիր (PD)
mrz-code-official = ծառայողական անձնագիր (PO)
mrz-code-refugee = փախստականի ճամփորդական փաստաթուղթ (PR)
mrz-code-alien = օտարերկրացու ճամփորդական փաստաթուղթ (PT)
mrz-code-stateless = քաղաքացիություն չունեցող անձի ճամփորդական փաստաթուղթ (PS)
mrz-code-laissez-passer = անցագիր (PL)
mrz-code-military = զինվորական անձնագիր (PM)
mrz-code-single-sheet = արտակարգ դեպքի ճամփորդական փաստաթուղթ՝ մեկ թերթից (PU)
mrz-code-unstated = անձնագիր, որի տեսակը պետությունը չի նշել։ Հին ձևն է և նույնքան իսկական։
mrz-code-own-letter = անձնագիր՝ պետության սեփական տառով, դեռ ընդհանուր աղյուսակից առաջ
mrz-code-card = քարտ, որը ծառայում է որպես ճամփորդական փաստաթուղթ
mrz-code-crew = անձնակազմի անդամի վկայական
mrz-code-visa = վիզա

## What a code of three letters stands for.
mrz-state-country = պետություն՝ կոդերի ցանկից
mrz-state-british = բրիտանական քաղաքացիության տեսակներից մեկը
mrz-state-organization = կազմակերպություն, որը փաստաթղթեր է տրամադրում
mrz-state-stateless = քաղաքացիություն չունեցող անձ՝ 1954 թվականի կոնվենցիա։ Օրինական է և առիթ՝ մտածելու պաշտպանության մասին։
mrz-state-refugee = փախստական՝ 1951 թվականի կոնվենցիա։ Օրինական է և առիթ՝ մտածելու պաշտպանության մասին։
mrz-state-refugee-other = փախստական՝ ոչ կոնվենցիայի իմաստով։ Օրինական է։
mrz-state-unspecified = մարդ, որի քաղաքացիությունը նշված չէ։ Օրինական է։
mrz-state-specimen = Ուտոպիա՝ ստանդարտի օրինակների մտացածին պետությունը
mrz-state-deprecated = կոդ, որն այլևս չի տրվում, բայց դեռ կա հին փաստաթղթերի վրա
mrz-state-unknown = կոդը ոչ մի ցանկում չկա

## What the other fields say.
mrz-name-both = Ազգանուն՝ { $surname }։ Անուններ՝ { $given }։
mrz-name-single = Միակ անուն՝ { $surname }։
mrz-name-maybe-short = Դաշտի վերջում տառ է. գուցե անունը կրճատված է։ Մասերի սկիզբը պետք է համընկնի էջի հետ։
mrz-number = Համարն է { $number }։
mrz-number-long = Համարն է { $number }։ Ինը նշանից երկար է, ուստի շարունակվում է լրացուցիչ տվյալների դաշտում, և ստուգիչ թիվն էլ այնտեղ է։
mrz-date-inferred = { $date } (դարը տպված չէ, այն եզրակացված է { $today } դրությամբ)
mrz-date-two = { $date } կամ { $other } (դարը տպված չէ, { $today } դրությամբ երկուսն էլ հնարավոր են. որոշում է էջը)
mrz-date-part = Մասամբ անհայտ է. տարին՝ { $year }, ամիսը՝ { $month }, օրը՝ { $day }։ Ծննդյան ամսաթվի համար դա օրինական է։
mrz-date-unknown-part = անհայտ
mrz-date-no-century = { $today } դրությամբ այս ամսաթիվը ոչ մի դարում հնարավոր չէ։
mrz-sex-female = իգական
mrz-sex-male = արական
mrz-sex-unspecified = նշված չէ. էջին տպված է X
mrz-optional-empty = Ոչինչ, միայն լրացնող նշաններ։
mrz-optional = Այն, ինչ գրում է պետությունը, օրինակ՝ անձնական համար՝ { $data }
mrz-digit-right = { $digit }՝ ճիշտ է
mrz-digit-blank = Թվանշանի փոխարեն լրացնող նշան է։ Այստեղ դա թույլատրելի է. ստուգելու բան չկա։
mrz-digit-elsewhere = Համարը երկար է. ստուգիչ թիվը լրացուցիչ տվյալների դաշտում է։
mrz-unreadable = Կարդալ հնարավոր չէ. տեսեք, թե ինչն է սխալ։
mrz-sum = { $working } = { $sum }, վերջին թվանշանը՝ { $digit }

## What can be wrong. Each sentence stands after the place.
mrz-fault-line-count = { $count ->
    [one] Այստեղ { $count } տող է։ Գոտին ունի երկու կամ երեք տող։
   *[other] Այստեղ { $count } տող է։ Գոտին ունի երկու կամ երեք տող։
}
mrz-fault-line-length = Տողում { $found } նշան է, մինչդեռ պետք է լինի { $expected }։
mrz-fault-character = { $character }՝ այսպիսի նշան գոտում չի լինում։ Լինում են միայն A–Z, 0–9 և <։
mrz-fault-space = Այստեղ բացատ է։ Գոտում բացատ չի լինում, ազատ տեղերը լրացվում են < նշանով։
mrz-fault-code-first = Առաջին նշանը տառ չէ։
mrz-fault-code-wrong = Այս ձևաչափի փաստաթուղթն այդ տառով չի սկսվում։
mrz-fault-code-v = Քարտի երկրորդ տառը երբեք V չի լինում. վիզայի նման կլիներ։
mrz-fault-code-unused = Այս երկու տառն այս ձևաչափում չեն գործածվում։
mrz-fault-code-digit = Անձնագրի երկրորդ նշանը թվանշան չի լինում։
mrz-fault-state-empty = Կոդ չկա։
mrz-fault-state-letters = Կոդը կազմված չէ տառերից և դրանց հաջորդող լրացնող նշաններից։
mrz-fault-state-unknown = Կոդը մեզ հայտնի ոչ մի ցանկում չկա։
mrz-fault-state-person = Այս կոդը մարդկանց համար է. այն փաստաթուղթ տրամադրել չի կարող։
mrz-fault-name-empty = Անուն չկա։
mrz-fault-name-digit = Անվան մեջ թվանշան է։
mrz-fault-name-leading = Անունից առաջ լրացնող նշան է։
mrz-fault-name-separator = Կրկնակի լրացնող նշանը երկրորդ անգամ է հանդիպում։
mrz-fault-name-gap = Անվան մեջ երեք կամ ավելի լրացնող նշան է։
mrz-fault-number-empty = Համար չկա։
mrz-fault-number-leading = Համարից առաջ լրացնող նշան է։
mrz-fault-number-filler = Երկար համարի մեջ լրացնող նշան է։
mrz-fault-number-end = Համարը կարծես շարունակվում է լրացուցիչ տվյալների դաշտում, բայց վերջն այնտեղ չկա։
mrz-fault-date-letter = Ամսաթվի մեջ տառ է։
mrz-fault-date-half = Մասի կեսն է անհայտ. թվանշան՝ լրացնող նշանի կողքին։
mrz-fault-date-unknown = Այս ամսաթիվը պետք է հայտնի լինի։ Անհայտ մասեր կարող է ունենալ միայն ծննդյան ամսաթիվը։
mrz-fault-date-month = Այդպիսի ամիս չկա։
mrz-fault-date-day = Այդ ամիսն այդպիսի օր չունի։
mrz-fault-sex = Այստեղ կարող է լինել միայն F, M կամ <։
mrz-fault-digit-wrong = Տպված է { $printed }, ճիշտ կլիներ { $computed }։
mrz-fault-digit-missing = Լրացնող նշան է, ճիշտ կլիներ { $computed }։
mrz-fault-digit-letter = Տառ է, ճիշտ կլիներ { $computed }։
