## The statistics of the lab. Headings over charts; each chart has a table with the same numbers.
statistics-empty = Показывать пока нечего. Проверьте несколько документов в тренировочном зале или сравните лица: страница заполнится сама.
statistics-to-practice = В тренировочный зал
statistics-to-faces = К лицам
statistics-device = Хранится только на этом устройстве.
statistics-documents = Документы
statistics-examined = проверено
statistics-right = решено верно
statistics-d-prime = d′, умение отличать поддельное от подлинного
statistics-median = обычное время
statistics-seconds = { $seconds ->
    [one] { $seconds } секунда
    [few] { $seconds } секунды
   *[many] { $seconds } секунд
}
statistics-d-prime-hint = d′ показывает, насколько хорошо вы отличаете поддельное от подлинного, куда бы вы ни склонялись: 0 — случайность, 1 — неплохо, 2 — хорошо, 3 — отлично.
statistics-leans-pass = Вы скорее пропускаете: проходит больше поддельных документов.
statistics-leans-refer = Вы скорее направляете дальше: больше честных пассажиров ждёт.
statistics-leans-nowhere = Вы не склоняетесь ни в одну сторону.
statistics-over-time = d′ с течением времени
statistics-over-time-hint = Каждая точка: последние { $stretch } документов на тот момент.
statistics-too-few = Линия начнётся, когда среди ваших случаев будут и подлинные, и поддельные документы.
statistics-after = после документа
statistics-by-class = По классам
statistics-by-class-hint = Сколько изменённых документов класса вы не пропустили.
statistics-class = Класс
statistics-found = Не пропущено
statistics-of = { NUMBER($part) } из { NUMBER($all) }
statistics-alarms = Направлено подлинных документов
statistics-confusion = Что и о чём вы решили
statistics-confusion-hint = Строки: чем были документы. Столбцы: ваши решения. И при подлинном документе может понадобиться защита, если человек говорит о страхе.
statistics-calibration = Насколько уверены и как часто правы
statistics-calibration-hint = На диагонали вы правы так же часто, как уверены. Ниже неё уверенности больше, чем правоты.
statistics-sure = Уверенность
statistics-times = Решений
statistics-right-share = Верно
statistics-diagonal = уверены так же, как правы
statistics-from-to = { $from }–{ $to }
statistics-faces = Лица
statistics-pairs = { $pairs ->
    [one] сравнена { $pairs } пара
    [few] сравнены { $pairs } пары
   *[many] сравнено { $pairs } пар
}
statistics-numbers = Числа
## Read aloud in place of a chart.
statistics-chart-over-time = Линия: d′ сначала { $first }, в конце { $last }
statistics-chart-calibration = Точки: как часто верно при каждой степени уверенности; числа ниже
