glossary-title = Բառարան
glossary-summary = Դասընթացների բառերը երեք լեզվով։
glossary-search = Փնտրել բառ
glossary-found = { $count ->
    [one] Գտնվել է { $count } բառ
   *[other] Գտնվել է { $count } բառ
}
