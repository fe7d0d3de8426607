offline-title = Без интернета
offline-summary = Сохраните нужное, пока есть связь. Потом оно откроется где угодно.
offline-scripts = Этой странице нужны скрипты: сохраняет сам браузер.
offline-by-itself = Первая страница, телефоны помощи, ваш прогресс и прочитанные страницы сохраняются сами.
## Above the whole language, and above a whole course; each has a button to save it.
offline-everything = Всё на русском
offline-course = Весь курс
## On the page of a course or module.
offline-part = Сохранить, чтобы читать без интернета
## Buttons: one or two short words.
offline-save = Сохранить
offline-continue = Продолжить
offline-stop = Остановить
offline-remove = Удалить
## How a part stands; one line on a phone.
offline-saving = Сохраняется
offline-saved = Сохранено на устройстве
offline-partly = Сохранено частично
offline-interrupted = Не закончено. Что загрузилось, останется.
## Notices above the list; two sentences at most.
offline-full = На устройстве не осталось места. Сохранённое остаётся; лишнее можно удалить.
offline-broken = Связи нет. Сохранённое остаётся, остальное продолжится, когда связь появится.
offline-other = Сайт тем временем обновился. Обновите страницу и продолжите.
offline-trace = Включён режим «Не оставлять следов»: ничего не сохраняется.
offline-evicted = Браузер удалил сохранённые страницы. Сохраните их снова, когда будет связь.
offline-unable = Этот браузер не умеет хранить страницы. Попробуйте другой или попросите курс одним файлом.
## A size follows.
offline-used = Занято на устройстве:
offline-stays = Браузер обещал это не удалять.
offline-may-go = Если места станет мало, браузер может это удалить.
offline-remove-title = Как удалить
offline-remove-text = Нажмите «Удалить» рядом с курсом или модулем. «Стереть всё» в настройках удаляет также прочитанные страницы и ответы.
## A small notice at the lower edge of every page, with a button.
offline-new = Готова новая версия.
offline-take = Перейти на неё
## In the links at the foot of every page.
offline-footer = Без интернета
## Stands in place of a page that is not on the device, when there is no connection.
offline-unsaved-title = Этой страницы нет на устройстве
offline-unsaved-text = Сейчас нет связи, а эта страница не сохранена.
offline-unsaved-again = Попробовать снова
offline-unsaved-list = Что сохранено
offline-unsaved-help = Телефоны помощи
