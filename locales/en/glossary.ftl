glossary-title = Glossary
glossary-summary = The words of the courses in three languages.
glossary-search = Search a word
glossary-found = { $count ->
    [one] { $count } word found
   *[other] { $count } words found
}
