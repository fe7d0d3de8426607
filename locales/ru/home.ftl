## The language chooser at the root: stands in all three languages at once.
home-choose = Выберите язык
## The home page.
home-title = Чампа — путь
home-lead = Короткие уроки о работе, дороге и документах. Бесплатно, без регистрации, на любом телефоне.
home-who = Кто вы?
home-school = Я учусь в школе
home-border = Я работаю на границе
home-travel = Я хочу работать за границей
home-promise-title = Что мы обещаем
home-promise-private = Никто не спросит вашего имени. Ничего не уходит с телефона, пока вы сами не отправите.
home-promise-free = Бесплатно, на трёх языках, работает и при слабой связи.
home-promise-help = До помощи — одно касание с любой страницы.
## A track or module without lessons yet.
home-modules = Модули
home-lessons = Уроки
home-lesson-count = { $count ->
    [one] { $count } урок
    [few] { $count } урока
   *[many] { $count } уроков
}
## Not found.
home-lost-title = Такой страницы нет
home-lost-text = Возможно, адрес устарел или набран с ошибкой. Все уроки здесь.
home-lost-back = На первую страницу
