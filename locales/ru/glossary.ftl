glossary-title = Словарь
glossary-summary = Слова курсов на трёх языках.
glossary-search = Найти слово
glossary-found = { $count ->
    [one] Найдено { $count } слово
    [few] Найдено { $count } слова
   *[many] Найдено { $count } слов
}
