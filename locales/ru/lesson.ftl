lesson-objectives = После этого урока вы сможете
lesson-quiz-title = Проверьте себя
lesson-quiz-lead = Ваших ответов никто не видит. Пробовать можно сколько угодно раз.
lesson-answers-title = Все вопросы и ответы словами
lesson-answers-lead = Чтобы читать без скриптов, распечатать или найти нужное.
lesson-terms = Слова этого урока
## A button under what a term means: one word.
lesson-term-close = Закрыть
lesson-sources = Откуда это известно
lesson-certainty-read = прочитано в источнике
lesson-certainty-dated = было верно на эту дату, могло измениться
lesson-certainty-general = общепризнанное знание, по тексту нами не проверено
lesson-next = Следующий урок
lesson-previous = Предыдущий урок
lesson-module-end = Назад к модулю
lesson-remember = Что взять с собой
lesson-help = Помощь нужна вам или кому-то из знакомых?
lesson-help-link = Номера и места помощи
