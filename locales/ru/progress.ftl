progress-title = Ваш прогресс
progress-summary = Хранится только на этом устройстве.
progress-scripts = Этой странице нужны скрипты: прогресс хранится на вашем устройстве, а не у нас.
progress-empty = Здесь пока пусто. Ответьте на вопрос в любом уроке, и страница заполнится сама.
progress-mastered = освоен
progress-begun = начат
progress-new = не открыт
progress-score = лучший результат { $percent }
progress-review = повторить с { $date }
progress-review-now = пора повторить
progress-overall = Освоено уроков: { $done } из { $all }
progress-due = Повторить сегодня
progress-export = Сохранить в файл
progress-import = Загрузить из файла
progress-import-hint = Добавится к тому, что есть. Ничего не затрётся.
progress-imported = { $count ->
    [one] Добавлен { $count } ответ.
    [few] Добавлено { $count } ответа.
   *[many] Добавлено { $count } ответов.
}
progress-refused-not-ours = Это не файл прогресса. Ничего не изменено.
progress-refused-newer = Файл записан более новой версией. Ничего не изменено: обновите страницу и попробуйте снова.
progress-refused-damaged = Файл повреждён. Ничего не изменено.
progress-refused-too-large = Файл слишком велик для файла прогресса. Ничего не изменено.
progress-file-name = progress
