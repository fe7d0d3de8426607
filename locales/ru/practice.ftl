## The practice hall: which cases come to the examination desk. Keys of a row, one or two words.
practice-which = Какие документы?
practice-mixed = вперемешку
practice-data = данные
practice-paper = бумага
practice-print = печать
practice-optical = оптические элементы
practice-page = страницы и портрет
practice-chip = чип
practice-identity = личность
practice-innocent = подлинный
practice-how = Как?
practice-endless = один за другим
practice-daily = пять на сегодня
practice-endless-hint = Чем лучше у вас получается, тем труднее случаи. Около половины документов подлинные.
practice-daily-hint = Одни и те же пять для всех, вперемешку, всё труднее; завтра будут другие.
practice-daily-done = Сегодня сделано: { NUMBER($done) } из { NUMBER($all) }
practice-daily-all-done = Пять на сегодня сделаны. Завтра будут другие.
practice-begin = Начать
practice-change = Выбрать другие документы
practice-desk-mixed = Проверьте каждый документ: отметьте найденное, решите и прочитайте разбор.
practice-to-statistics = Что ваши ответы говорят вместе
practice-to-hall = В тренировочный зал
## Decisions at the desk, in tables.
practice-decision-pass = пропустить
practice-decision-second-line = вторая линия
practice-decision-protection = защита
