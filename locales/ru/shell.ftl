## The frame of every page.
shell-brand = Чампа
shell-tagline = Учитесь, ездите безопасно, берегите друг друга.
shell-skip = Перейти к содержанию
## The button that leaves the platform at once: very short.
shell-quick-exit = Быстрый выход
shell-quick-exit-hint = Открывает кулинарный рецепт. То же делает двойное нажатие Esc.
## The bar at the bottom of a phone: one short word each.
shell-nav = Главное
shell-nav-learn = Уроки
shell-nav-progress = Прогресс
shell-nav-help = Помощь
shell-nav-settings = Настройки
shell-language = Язык
shell-language-hy = Հայերեն
shell-language-ru = Русский
shell-language-en = English
shell-footer = О платформе
shell-footer-about = О Чампе
shell-footer-history = История
shell-footer-privacy = Конфиденциальность
shell-footer-glossary = Словарь
shell-footer-embassy = Посольства и консульства
shell-footer-licence = Можно свободно использовать и распространять. Курсы: CC BY 4.0. Все документы вымышлены, все лица нарисованы.
## Shown when scripts or WebAssembly could not be loaded.
shell-no-live = Интерактивная часть не загрузилась. Всё по-прежнему можно прочитать, включая ответы.
## A mark on texts in Armenian and Russian.
shell-machine-checked = Проверено машиной. Носитель языка ещё не читал эту страницу.
shell-where = Вы здесь
shell-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
   *[many] { $minutes } минут
}
## Units behind a number.
shell-megabytes = МБ
shell-kilobytes = КБ
