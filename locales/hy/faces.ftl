## The comparison of faces: a series of twenty pairs. Title and first words.
faces-title = Նույն մա՞րդն է
faces-lead = Երկու նկարված լուսանկար։ Նույն մա՞րդն է։ Համեմատեք գիծ առ գիծ, որոշեք և նշեք, թե որքան եք վստահ։
faces-drawn = Այս նկարների մարդիկ գոյություն չունեն։
faces-difficulty = Որքա՞ն է փոխվել
faces-difficulty-easy = քիչ
faces-difficulty-medium = միջին չափով
faces-difficulty-hard = շատ
faces-begin = Սկսել քսան զույգը
faces-go-on = Շարունակել՝ զույգ { NUMBER($next) }, ընդամենը { NUMBER($all) }
faces-pair-of = Զույգ { NUMBER($place) }, ընդամենը { NUMBER($all) }
## Under the pictures.
faces-first = Առաջին լուսանկար
faces-second = Երկրորդ լուսանկար
faces-what-is-seen = Ինչ է երևում լուսանկարներում՝ բառերով
## The row of keys that brings a feature of both pictures near, and the sheet.
faces-look-at = Նայել
faces-whole = Ամբողջ դեմքը
faces-sheet = Թերթիկը
faces-what-of = { $feature }. ի՞նչ եք տեսնում
faces-agrees = համընկնում է
faces-differs = տարբեր է
faces-cannot-tell = չի երևում
faces-sheet-hint = Հպվեք որևէ գծի, և այն կմոտենա երկու լուսանկարում։ Թերթիկը կարելի է չլրացնել, բայց այն օգնում է։
faces-filled = Լրացված է՝ { NUMBER($done) } / { NUMBER($all) }
## The decision.
faces-decision = Ձեր որոշումը
faces-same = Նույն մարդն է
faces-different = Երկու մարդ են
faces-sure = Որքա՞ն եք վստահ
faces-sure-low = կարծես մետաղադրամ նետեք
faces-sure-high = միանգամայն վստահ
faces-decide = Որոշել
faces-choose-first = Նախ ընտրեք՝ նույն մարդն է, թե երկու մարդ։
## After the decision.
faces-right-same = Ճիշտ է. նույն մարդն է։
faces-right-different = Ճիշտ է. երկու տարբեր մարդ են։
faces-missed-impostor = Երկու տարբեր մարդ են։ Պատուհանի մոտ ուրիշի անձնագրով մարդը կանցներ։
faces-refused-honest = Նույն մարդն է։ Պատուհանի մոտ ազնիվ ճանապարհորդին հետ կուղարկեին։
faces-you-were = Ձեր վստահությունը՝ { $percent }։
faces-truth = Գիծ առ գիծ
faces-feature = Գիծ
faces-you-said = Ձեր պատասխանը
faces-truth-agrees = համընկնում է
faces-truth-slightly = մի փոքր տարբեր է
faces-truth-differs = տարբեր է
faces-truth-hidden = ծածկված է, չի երևում
faces-answer-right = ճիշտ է
faces-answer-not = այդպես չէ
faces-changed = Ինչն է փոխվել և ոչինչ չի ապացուցում
faces-changed-nothing = Միայն հագուստն ու մազերի դասավորությունը։
faces-changed-years = { $years ->
    [one] { $years } տարի
   *[other] { $years } տարի
}
faces-changed-hair = մազերը
faces-changed-colour = մազերի գույնը
faces-changed-beard = մորուքը
faces-changed-glasses = ակնոցը
faces-changed-make-up = շպարը
faces-changed-weight = քաշը
faces-changed-expression = դեմքի արտահայտությունը
faces-changed-turn = գլխի շրջվածությունը
faces-changed-photo = լուսանկարի որակը
faces-next = Հաջորդ զույգը
faces-to-score = Տեսնել արդյունքը
## The result of a series.
faces-score = Ձեր քսան զույգը
faces-score-right = Ճիշտ՝ { NUMBER($right) } / { NUMBER($all) }
faces-two-errors = Երկու սխալը
faces-accepted = երկու մարդուն մեկի տեղ դնելը
faces-rejected = մեկ մարդուն երկուսի տեղ դնելը
faces-yours = ձերը
faces-officers = հետազոտության աշխատակիցները
faces-study = White, Kemp, Jenkins, Matheson և Burton (2014). անձնագրային ծառայության աշխատակիցներ, լուսանկարներ և կենդանի մարդիկ։ Նկարված զույգերն այլ խնդիր են. համեմատեք ուղղությունը, ոչ թե թվերը։
faces-sensitivity = Որքան լավ եք տարբերում մարդկանց (d′)
faces-sensitivity-hint = 0-ն պատահականություն է, 1-ը՝ բավարար, 2-ը՝ լավ, 3-ը՝ գերազանց։
faces-leaning = Ո՞ր կողմն եք թեքվում կասկածելիս
faces-leans-same = Դեպի «նույնն է». այսպես ավելի շատ են անցնում ուրիշի փաստաթղթով մարդիկ։ Փնտրեք այն մեկ գիծը, որը բացատրություն չունի։
faces-leans-different = Դեպի «երկու մարդ են». այսպես ավելի շատ ազնիվ ճանապարհորդներ են հետ ուղարկվում։ Ամեն տարբերության մասին հարցրեք, թե ինչով կբացատրվեր։
faces-leans-nowhere = Ոչ մի կողմ. երկու սխալն էլ ձեզ հավասարապես մոտ են։
faces-features-right = Ճիշտ գնահատված գծեր՝ { NUMBER($right) } / { NUMBER($all) }
faces-surer = Ձեր վստահությունն ավելի մեծ էր, քան ճշտությունը՝ միջինը { $sure }, ճիշտ պատասխանները՝ { $right }։
faces-less-sure = Ձեր վստահությունն ավելի փոքր էր, քան ճշտությունը՝ միջինը { $sure }, ճիշտ պատասխանները՝ { $right }։
faces-sure-enough = Դուք գիտեիք, թե որքան գիտեք՝ վստահությունը միջինը { $sure }, ճիշտ պատասխանները՝ { $right }։
faces-again = Եվս քսան զույգ
faces-scripts = Այս վարժության համար անհրաժեշտ են սկրիպտներ։
