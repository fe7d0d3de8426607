## The quiz of a lesson and the activities in its prose.
quiz-question-of = Вопрос { NUMBER($place) } из { NUMBER($all) }
## Buttons: one to three words.
quiz-check = Проверить
quiz-next = Следующий вопрос
quiz-to-result = К результату
quiz-try-again = Попробовать ещё раз
quiz-look-again = Посмотреть ещё раз
## The verdict after “Check”.
quiz-right = Верно
quiz-partly = Отчасти: { NUMBER($earned) } из { NUMBER($possible) }
quiz-not-yet = Пока нет
quiz-after-not-yet = В пояснениях выше сказано, чего не хватает.
## Before the explanation of one option, card or passage: a word or two, as a sentence of its own.
quiz-mark-right = Верно
quiz-mark-missed = Верно, но не выбрано
quiz-mark-not-yet = Не это
## Behind such a word: the answer itself.
quiz-right-answer = Ответ: { $answer }
## Said when “Check” is pressed too early.
quiz-missing-choice = Сначала выберите ответ.
quiz-missing-marks = Сначала отметьте хотя бы одно место.
quiz-missing-statements = { $left ->
    [one] Осталось { $left } утверждение.
    [few] Осталось { $left } утверждения.
   *[many] Осталось { $left } утверждений.
}
quiz-missing-cards = { $left ->
    [one] Без группы пока { $left } карточка.
    [few] Без группы пока { $left } карточки.
   *[many] Без группы пока { $left } карточек.
}
quiz-missing-moves = Шаги стоят вперемешку. Сначала переставьте хотя бы один.
quiz-missing-pairs = { $left ->
    [one] Не хватает ещё { $left } пары.
    [few] Не хватает ещё { $left } пар.
   *[many] Не хватает ещё { $left } пар.
}
quiz-missing-places = { $left ->
    [one] Не найдено ещё { $left } место.
    [few] Не найдено ещё { $left } места.
   *[many] Не найдено ещё { $left } мест.
}
quiz-missing-number = Сначала введите число цифрами.
quiz-missing-code = Сначала введите латинские буквы и цифры.
quiz-missing-ending = История ещё не закончилась.
## Small print above the options.
quiz-how-many-right = { $count ->
    [one] Верных ответов: { $count }.
    [few] Верных ответов: { $count }.
   *[many] Верных ответов: { $count }.
}
quiz-wrong-costs = Неверный выбор отнимает один верный.
quiz-how-many-marks = Сколько мест найти: { NUMBER($all) }. Отмечено: { NUMBER($marked) }.
quiz-private = Ваш ответ остаётся на этом экране и нигде не сохраняется.
quiz-picture = Рисунок к этому вопросу
## Statements: how sure one is, then two large buttons.
quiz-sure-question = Насколько вы уверены?
quiz-sure-guessing = угадываю
quiz-sure-certain = знаю точно
quiz-true = Верно
quiz-false = Неверно
quiz-fact = Факт
quiz-myth = Миф
quiz-you-said = Ваш ответ: { $answer }. Уверенность: { $sure }.
quiz-calibration-title = Знаете ли вы, сколько знаете?
quiz-calibration = Ваша уверенность — { $sure }, верных ответов — { $right }.
quiz-calibration-sure = Уверенность
quiz-calibration-right = Верно
quiz-calibration-over = Вы доверяете первой мысли чуть больше, чем стоило бы. В следующий раз спросите себя, что говорит против неё.
quiz-calibration-well = Вы хорошо чувствуете, что знаете, а чего нет. Это дорогого стоит.
quiz-calibration-under = Вы знаете больше, чем думаете. Можно доверять себе смелее.
## Putting steps in order.
quiz-order-hint = Переставляйте шаги стрелками.
quiz-order-up = Выше: { $step }
quiz-order-down = Ниже: { $step }
quiz-order-moved = { $step } Место { NUMBER($place) } из { NUMBER($all) }.
quiz-order-stays = Может остаться
quiz-order-moves = Нужно переставить
quiz-order-right = Верный порядок
## Pairs and places in a drawing.
quiz-prompt-of = { NUMBER($place) } из { NUMBER($all) }
quiz-pair-used = уже выбрано
quiz-pair-change = Изменить
quiz-pair-change-this = Изменить: { $prompt }
quiz-answer-field = Ваш ответ
## A branching story.
quiz-story-log = История до этого места
quiz-story-now = Что дальше?
## Above what the learner chose to say or do.
quiz-story-own = Ваш выбор
quiz-story-back = На шаг назад
quiz-story-again = Попробовать иначе
quiz-story-good = Хороший конец
quiz-story-open = Ещё не конец: помощь возможна
quiz-story-look-back = Взгляд назад: ваши решения и что из них вышло
quiz-story-found = Найдено концовок: { NUMBER($found) } из { NUMBER($all) }
## A clock that a learner may switch on for a story; the time stands under each choice of the look-back, and in all.
quiz-clock = Засечь время
quiz-clock-hint = Вы увидите его в конце. Оно не оценивается и не сохраняется.
quiz-clock-lap = { $time } мин
quiz-clock-total = Всего времени: { $time } мин
## The end of a quiz.
quiz-result-title = Ваш результат
quiz-mastered = Освоено. Отлично!
quiz-not-mastered = Пока не освоено. С каждой попыткой запоминается прочнее.
quiz-pass-mark = Освоено — значит { $percent } и больше.
quiz-review-on = Что повторяют, то остаётся. Повторить можно с этого дня: { $date }
quiz-review-settled = Все повторения пройдены.
quiz-your-answers = Ваши ответы
## All answers in words, at the end of the page.
quiz-words-right = Верно:
quiz-words-not = Не это:
quiz-words-extra = Здесь ни к чему не относится.
quiz-words-scene = Сцена { NUMBER($place) }
quiz-words-leads-to = Дальше: { $scene }
