lesson-objectives = Այս դասից հետո կարող եք
lesson-quiz-title = Ստուգեք ինքներդ ձեզ
lesson-quiz-lead = Ձեր պատասխանները ոչ ոք չի տեսնում։ Կարող եք փորձել որքան ցանկանաք։
lesson-answers-title = Բոլոր հարցերն ու պատասխանները՝ բառերով
lesson-answers-lead = Առանց սկրիպտների կարդալու, տպելու կամ որևէ բան գտնելու համար։
lesson-terms = Այս դասի բառերը
## A button under what a term means: one word.
lesson-term-close = Փակել
lesson-sources = Որտեղից է այս ամենը
lesson-certainty-read = կարդացված է աղբյուրում
lesson-certainty-dated = ճիշտ էր այդ ամսաթվի դրությամբ, հետո կարող էր փոխվել
lesson-certainty-general = հաստատված գիտելիք, որը մենք տեքստով չենք ստուգել
lesson-next = Հաջորդ դասը
lesson-previous = Նախորդ դասը
lesson-module-end = Վերադառնալ բաժին
lesson-remember = Մի բան, որ արժե հիշել
lesson-help = Օգնության կարիք ունե՞ք դուք կամ ձեր ծանոթը
lesson-help-link = Օգնության համարներ և վայրեր
