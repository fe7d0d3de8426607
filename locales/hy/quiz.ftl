## The quiz of a lesson and the activities in its prose.
quiz-question-of = Հարց { NUMBER($place) }՝ { NUMBER($all) }-ից
## Buttons: one to three words.
quiz-check = Ստուգել
quiz-next = Հաջորդ հարցը
quiz-to-result = Տեսնել արդյունքը
quiz-try-again = Փորձել նորից
quiz-look-again = Նայել նորից
## The verdict after “Check”.
quiz-right = Ճիշտ է
quiz-partly = Մասամբ՝ { NUMBER($earned) } / { NUMBER($possible) }
quiz-not-yet = Դեռ ոչ
quiz-after-not-yet = Վերևի բացատրություններում գրված է, թե ինչն է պակասում։
## Before the explanation of one option, card or passage: a word or two, as a sentence of its own.
quiz-mark-right = Ճիշտ է
quiz-mark-missed = Ճիշտ է, բայց ընտրված չէ
quiz-mark-not-yet = Սա չէ
## Behind such a word: the answer itself.
quiz-right-answer = Պատասխանը՝ { $answer }
## Said when “Check” is pressed too early.
quiz-missing-choice = Նախ ընտրեք պատասխանը։
quiz-missing-marks = Նախ նշեք գոնե մեկ տեղ։
quiz-missing-statements = { $left ->
    [one] Մնացել է { $left } պնդում։
   *[other] Մնացել է { $left } պնդում։
}
quiz-missing-cards = { $left ->
    [one] { $left } քարտ դեռ խումբ չունի։
   *[other] { $left } քարտ դեռ խումբ չունի։
}
quiz-missing-moves = Քայլերը խառն են դասավորված։ Նախ տեղափոխեք գոնե մեկը։
quiz-missing-pairs = { $left ->
    [one] Դեռ պակասում է { $left } զույգ։
   *[other] Դեռ պակասում է { $left } զույգ։
}
quiz-missing-places = { $left ->
    [one] Դեռ պակասում է { $left } տեղ։
   *[other] Դեռ պակասում է { $left } տեղ։
}
quiz-missing-number = Նախ գրեք թիվը՝ թվանշաններով։
quiz-missing-code = Նախ գրեք լատինատառ նշաններ և թվանշաններ։
quiz-missing-ending = Պատմությունը դեռ չի ավարտվել։
## Small print above the options.
quiz-how-many-right = { $count ->
    [one] Ճիշտ պատասխանների թիվը՝ { $count }։
   *[other] Ճիշտ պատասխանների թիվը՝ { $count }։
}
quiz-wrong-costs = Ամեն սխալ ընտրություն հանում է մեկ ճիշտը։
quiz-how-many-marks = Գտնելու տեղեր՝ { NUMBER($all) }։ Նշված է՝ { NUMBER($marked) }։
quiz-private = Ձեր պատասխանը մնում է միայն այս էկրանին և չի պահվում։
quiz-picture = Այս հարցի նկարը
## Statements: how sure one is, then two large buttons.
quiz-sure-question = Որքա՞ն եք վստահ։
quiz-sure-guessing = գուշակում եմ
quiz-sure-certain = հաստատ գիտեմ
quiz-true = Ճիշտ է
quiz-false = Ճիշտ չէ
quiz-fact = Փաստ
quiz-myth = Առասպել
quiz-you-said = Ձեր պատասխանը՝ { $answer }։ Վստահությունը՝ { $sure }։
quiz-calibration-title = Գիտե՞ք, թե որքան գիտեք։
quiz-calibration = Ձեր վստահությունը՝ { $sure }, ճիշտ պատասխանները՝ { $right }։
quiz-calibration-sure = Վստահություն
quiz-calibration-right = Ճիշտ
quiz-calibration-over = Մի փոքր շատ եք վստահում առաջին մտքին։ Հաջորդ անգամ հարցրեք ինքներդ ձեզ, թե ինչն է խոսում դրա դեմ։
quiz-calibration-well = Լավ եք զգում, թե ինչ գիտեք և ինչ չգիտեք։ Դա շատ արժե։
quiz-calibration-under = Ավելի շատ գիտեք, քան կարծում եք։ Կարող եք ավելի վստահ լինել։
## Putting steps in order.
quiz-order-hint = Քայլերը տեղափոխեք սլաքներով։
quiz-order-up = Վերև՝ { $step }
quiz-order-down = Ներքև՝ { $step }
quiz-order-moved = { $step } Տեղը՝ { NUMBER($place) } / { NUMBER($all) }։
quiz-order-stays = Կարող է մնալ
quiz-order-moves = Պետք է տեղափոխել
quiz-order-right = Ճիշտ հերթականությունը
## Pairs and places in a drawing.
quiz-prompt-of = { NUMBER($place) } / { NUMBER($all) }
quiz-pair-used = արդեն ընտրված է
quiz-pair-change = Փոխել
quiz-pair-change-this = Փոխել՝ { $prompt }
quiz-answer-field = Ձեր պատասխանը
## A branching story.
quiz-story-log = Պատմությունը մինչև այստեղ
quiz-story-now = Ի՞նչ է լինելու հետո։
## Above what the learner chose to say or do.
quiz-story-own = Ձեր ընտրությունը
quiz-story-back = Մեկ քայլ հետ
quiz-story-again = Փորձել այլ կերպ
quiz-story-good = Լավ ավարտ
quiz-story-open = Դեռ վերջը չէ. օգնությունը հնարավոր է
quiz-story-look-back = Հայացք հետ՝ ձեր ընտրություններն ու դրանց հետևանքները
quiz-story-found = Գտնված ավարտներ՝ { NUMBER($found) } / { NUMBER($all) }
## A clock that a learner may switch on for a story; the time stands under each choice of the look-back, and in all.
quiz-clock = Չափել ժամանակը
quiz-clock-hint = Այն կտեսնեք վերջում։ Չի գնահատվում և չի պահվում։
quiz-clock-lap = { $time } րոպե
quiz-clock-total = Ընդհանուր ժամանակը՝ { $time } րոպե
## The end of a quiz.
quiz-result-title = Ձեր արդյունքը
quiz-mastered = Յուրացված է։ Շատ լավ է։
quiz-not-mastered = Դեռ յուրացված չէ։ Ամեն փորձից հետո ավելի լավ է մտապահվում։
quiz-pass-mark = Յուրացված է, երբ արդյունքը { $percent } է կամ ավելի։
quiz-review-on = Ինչ կրկնում ենք, այն մնում է։ Կրկնելու օրը՝ { $date }
quiz-review-settled = Բոլոր կրկնություններն արված են։
quiz-your-answers = Ձեր պատասխանները
## All answers in words, at the end of the page.
quiz-words-right = Ճիշտ է՝
quiz-words-not = Սա չէ՝
quiz-words-extra = Այստեղ ոչնչի չի համապատասխանում։
quiz-words-scene = Տեսարան { NUMBER($place) }
quiz-words-leads-to = Շարունակությունը՝ { $scene }
