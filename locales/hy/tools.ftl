## The index of tools, and a page for each. Titles stand as headings; a sentence says what one can do there.
tools-title = Գործիքներ
tools-summary = Վարժություններ և օգնող գործիքներ, որոնք աշխատում են ձեր սարքում՝ առանց ցանցի և առանց հաշվի։
tools-documents = Փաստաթղթերի զննություն
tools-training = Մարզվել և հետ նայել
tools-travel = Ճանապարհից առաջ
tools-all = Բոլոր գործիքները
tools-for-border = Փաստաթղթերը զննելու գործիքներ
tools-scripts = Այս գործիքին սկրիպտներ են պետք, իսկ այս դիտարկիչում դրանք անջատված են։
## Read aloud before the tool on its page; not seen.
tools-exercise = Գործիքը
## Titles and sentences.
tools-mrz-viewer = Գոտու ընթերցիչ
tools-mrz-viewer-summary = Մուտքագրեք, տեղադրեք կամ ընտրեք մեքենաընթեռնելի գոտու տողերը. ամեն դաշտ իր գույնով է, իմաստով ու սխալներով։
tools-check-digits = Ստուգիչ թվեր
tools-check-digits-summary = Հաշվեք ստուգիչ թիվը քայլ առ քայլ, ցանկության դեպքում՝ ինքներդ, և տեսեք, թե ինչ չի նկատում այն։
tools-name-builder = Անունները գոտում
tools-name-builder-summary = Տեսեք, թե ինչպես են կանոնները գրում, կրճատում և տառադարձում անունը գոտու համար։
tools-light-table = Լուսային սեղան
tools-light-table-summary = Մտացածին երկրի իսկական փաստաթուղթ՝ վեց լույսի տակ, թեքված և խոշորացույցով։
tools-magnifier = Տպագրությունը խոշորացույցի տակ
tools-magnifier-summary = Ութ տպագրական եղանակ կողք կողքի՝ ×1-ից ×30։
tools-chip-check = Չիպի ստուգում
tools-chip-check-summary = Բացեք մտացածին չիպեր, ստուգեք ստորագրությունները և որոշեք, թե ինչ են նշանակում կանաչը, դեղինն ու կարմիրը։
tools-faces = Դեմքերի համեմատում
tools-faces-summary = Քսան զույգ նկարված դեմք. նո՞ւյն մարդն է, թե՞ տարբեր են՝ գիծ առ գիծ, և որքա՞ն եք վստահ։
tools-lost-documents = Կորած և գողացված փաստաթղթեր
tools-lost-documents-summary = Հարցում արեք մտացածին համարների մասին և որոշեք, թե ինչ է նշանակում համընկնումը և ինչ է հաջորդ քայլը։
tools-practice = Մարզասրահ
tools-practice-summary = Անվերջ դեպքեր զննության սեղանին՝ ըստ դասի կամ խառը, և ամեն օր հինգ նորը։
tools-statistics = Վիճակագրություն
tools-statistics-summary = Ինչ են ասում ձեր պատասխանները միասին՝ որքան լավ եք կեղծն իսկականից տարբերում, որտեղ և որքան վստահ։
tools-sheet = Դասընթացավարի թերթ
tools-sheet-summary = Տպեք դեպքեր խմբի համար, պատասխանները՝ առանձին էջի վրա։ Կարճ կոդով նույն թերթը կստանաք նորից։
tools-true-cost = Աշխատանքի իրական գինը
tools-true-cost-summary = Խոստացված աշխատավարձի մնացորդը՝ ծախսերից ու պարտքից հետո։
