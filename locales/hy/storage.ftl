## A notice on top of a page while answers cannot be kept; two sentences at most.
storage-trouble-blocked = Դիտարկիչը թույլ չի տալիս պահել ձեր պատասխանները։ Կարող եք շարունակել սովորել. պատասխանները կմնան, մինչև փակեք էջը։
storage-trouble-full = Սարքում ազատ տեղ չի մնացել։ Նոր պատասխանները կմնան միայն մինչև էջը փակելը։
storage-trouble-newer = Մեկ այլ ներդիրում բացված է այս էջի ավելի նոր տարբերակը։ Խնդրում ենք վերաբեռնել այս էջը։
## A line in the settings about records that could not be read; they are kept.
storage-aside-damaged = { $count ->
    [one] { $count } գրառում վնասված է։ Այն պահված է, բայց հաշվի չի առնվում։
   *[other] { $count } գրառում վնասված է։ Դրանք պահված են, բայց հաշվի չեն առնվում։
}
storage-aside-newer = { $count ->
    [one] { $count } գրառում ավելի նոր տարբերակից է։ Այն հաշվի կառնվի, երբ էջը թարմացվի։
   *[other] { $count } գրառում ավելի նոր տարբերակից է։ Դրանք հաշվի կառնվեն, երբ էջը թարմացվի։
}
