## A quiet line on top of pages and in the settings while leave no trace is on.
safety-trace-on = Միացված է «Հետք չթողնել» ռեժիմը։ Այս սարքում ոչինչ չի գրանցվում։
## Two hints under the switch for it.
safety-trace-tab = Ռեժիմը գործում է այս ներդիրում, մինչև այն փակեք։ Նախորդ պատասխանները մնում են սարքում, բայց առայժմ չեն ցուցադրվում։
safety-trace-off = Երբ անջատեք այն, այդ ընթացքում տված պատասխանները կմոռացվեն։
## After erasing, when another tab still holds the database.
safety-erased-not-all = Պատասխաններն ու կարգավորումները ջնջված են, բայց մեկ այլ ներդիր դեռ բաց է։ Փակեք այս կայքի մյուս ներդիրները և նորից ջնջեք։
