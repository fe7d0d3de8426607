## The trainer's sheet: a form on the screen, then pages for A4 paper.
sheet-form = Что напечатать
sheet-count = Сколько случаев
sheet-class = Какие документы
sheet-difficulty = Насколько трудно
sheet-easy = легко
sheet-medium = средне
sheet-hard = трудно
sheet-make = Составить новый лист
sheet-code = Код листа
sheet-code-hint = Кто введёт этот код, получит тот же лист. Он стоит на каждой странице.
sheet-open = Показать этот лист
sheet-no-code = Это не код листа. Код выглядит так: M2-06-K7QX.
sheet-print = Печать
sheet-print-hint = A4, по случаю на страницу; ответы в конце, на отдельных страницах.
sheet-ready = Лист готов, он ниже: код { $code }
## On paper.
sheet-case-of = Случай { NUMBER($place) } из { NUMBER($all) }
sheet-today = Сегодня за этим столом: 1 марта 2027 г.
sheet-fictitious = Вымышленные документы и нарисованные лица, только для обучения.
sheet-tilted = Под наклоном
sheet-traveller = У окошка
sheet-found = Что не сходится и где?
sheet-sure = Уверенность, 50–100 %
sheet-key = Ответы
sheet-key-hint = Для тренера. Сначала спросите, что увидели, потом — что решили.
sheet-key-case = Случай
sheet-key-truth = Как на самом деле
sheet-key-decision = Верное решение
sheet-key-more = { $more ->
    [one] … и ещё { $more } место
    [few] … и ещё { $more } места
   *[many] … и ещё { $more } мест
}
