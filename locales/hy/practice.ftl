## The practice hall: which cases come to the examination desk. Keys of a row, one or two words.
practice-which = Ո՞ր փաստաթղթերը
practice-mixed = խառը
practice-data = տվյալներ
practice-paper = թուղթ
practice-print = տպագրություն
practice-optical = օպտիկական տարրեր
practice-page = էջեր և լուսանկար
practice-chip = չիպ
practice-identity = ինքնություն
practice-innocent = իսկական
practice-how = Ինչպե՞ս
practice-endless = մեկը մյուսի հետևից
practice-daily = օրվա հինգը
practice-endless-hint = Որքան լավանում եք, այնքան դժվար են դեպքերը։ Փաստաթղթերի մոտ կեսն իսկական է։
practice-daily-hint = Բոլորի համար նույն հինգը՝ խառը և ավելի ու ավելի դժվար, վաղը՝ ուրիշները։
practice-daily-done = Այսօր արված է՝ { NUMBER($done) } / { NUMBER($all) }
practice-daily-all-done = Օրվա հինգն արված է։ Վաղը կլինեն ուրիշները։
practice-begin = Սկսել
practice-change = Ընտրել այլ փաստաթղթեր
practice-desk-mixed = Զննեք ամեն փաստաթուղթ. նշեք, ինչ գտնեք, որոշեք և կարդացեք վերլուծությունը։
practice-to-statistics = Ինչ են ասում ձեր պատասխանները միասին
practice-to-hall = Դեպի մարզասրահ
## Decisions at the desk, in tables.
practice-decision-pass = թողնել, որ անցնի
practice-decision-second-line = երկրորդ գիծ
practice-decision-protection = պաշտպանություն
