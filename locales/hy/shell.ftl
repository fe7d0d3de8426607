## The frame of every page.
shell-brand = Ճամփա
shell-tagline = Սովորեք, ճամփորդեք ապահով, պաշտպանեք իրար։
shell-skip = Անցնել բովանդակությանը
## The button that leaves the platform at once: very short.
shell-quick-exit = Արագ ելք
shell-quick-exit-hint = Բացում է խոհարարական բաղադրատոմս։ Նույնն է անում Esc ստեղնի կրկնակի սեղմումը։
## The bar at the bottom of a phone: one short word each.
shell-nav = Գլխավոր
shell-nav-learn = Դասեր
shell-nav-progress = Առաջընթաց
shell-nav-help = Օգնություն
shell-nav-settings = Կարգավորում
shell-language = Լեզու
shell-language-hy = Հայերեն
shell-language-ru = Русский
shell-language-en = English
shell-footer = Հարթակի մասին
shell-footer-about = Ճամփայի մասին
shell-footer-history = Պատմություն
shell-footer-privacy = Գաղտնիություն
shell-footer-glossary = Բառարան
shell-footer-embassy = Դեսպանություններ և հյուպատոսություններ
shell-footer-licence = Անվճար է օգտագործել և տարածել։ Դասընթացները՝ CC BY 4.0։ Բոլոր փաստաթղթերը հորինված են, բոլոր դեմքերը՝ նկարված։
## Shown when scripts or WebAssembly could not be loaded.
shell-no-live = Պատասխանող մասը չբեռնվեց։ Ամեն ինչ, այդ թվում՝ պատասխանները, հնարավոր է կարդալ։
## A mark on texts in Armenian and Russian.
shell-machine-checked = Ստուգված է ծրագրով։ Հայախոս ընթերցողը դեռ չի կարդացել այս էջը։
shell-where = Դուք այստեղ եք
shell-minutes = { $minutes ->
    [one] { $minutes } րոպե
   *[other] { $minutes } րոպե
}
## Units behind a number.
shell-megabytes = ՄԲ
shell-kilobytes = ԿԲ
