## The check-digit workbench. Column heads are one word: five columns stand side by side on a phone.
digit-text = Знаки, не больше 14
digit-hint = A–Z, 0–9 и заполнитель <
digit-dropped = Нет в алфавите зоны, пропущено: { $characters }
digit-empty = Введите то, по чему вычислять.
digit-mode = Как
digit-mode-show = Покажите
digit-mode-do = Считаю сам
digit-character = Знак
digit-value = Значение
digit-weight = Вес
digit-product = Произведение
digit-so-far = Сумма
digit-sum = Сумма
digit-last = Последняя цифра
digit-result = { $sum } = { $tens } × 10 + { $digit }. Контрольная цифра — { $digit }.
digit-before = До этого: { $characters }, сумма { $sum }, контрольная цифра { $digit }.
digit-unseen-change = Знаки другие, а контрольная цифра та же: такое изменение осталось бы незамеченным.
digit-seen-change = Контрольная цифра другая: такое изменение было бы замечено.

## What it cannot notice.
digit-blind = Чего она не заметила бы
digit-blind-lead = На каждом месте эти знаки дают ту же контрольную цифру. Нажмите на любой и проверьте.
digit-blind-swaps = Соседи, которых можно незаметно поменять местами:
digit-blind-no-swaps = Любая перестановка двух разных соседей здесь была бы замечена.
digit-blind-proof = И никогда она не замечает, подлинный ли документ: вычислить её может кто угодно.
digit-try-other = Место { $place }: { $other } вместо { $character }
digit-try-swap = Поменять местами { $first } и { $second }: { $pair }

## Doing it oneself. A cell is named for a screen reader.
digit-do-lead = Заполните каждый шаг слева направо. Проверяйте сколько угодно; пустое не оценивается.
digit-cell-value = Значение знака { $character }, место { $place }
digit-cell-weight = Вес, место { $place }
digit-cell-product = Произведение, место { $place }
digit-check = Проверить шаги
digit-again = Начать заново
digit-all-right = Всё верно до последней цифры.
digit-so-far-right = Всё, что заполнено, верно. Продолжайте.
digit-nothing-yet = Пока ничего не заполнено.
digit-mistakes = Посмотрите ещё раз:
digit-at = Место { $place }, { $character }
digit-mistake-off-by-one = Буква сдвинута на одну. A — 10, B — 11… отсчитайте от A ещё раз.
digit-mistake-from-one = A начинается не с 1: сначала идут цифры 0–9, поэтому A — это 10.
digit-mistake-letter = У этой буквы другое значение. A — 10, и так далее до Z — 35.
digit-mistake-filler = Заполнитель < — это 0.
digit-mistake-digit = Цифра значит саму себя.
digit-mistake-right = Веса идут слева: 7 у первого знака, потом 3, потом 1.
digit-mistake-reverse = Порядок весов — 7, 3, 1, а не 1, 3, 7.
digit-mistake-weight = Веса — 7, 3, 1, снова и снова слева направо.
digit-mistake-added = Значение и вес перемножают; здесь они сложены.
digit-mistake-product = Значение, умноженное на вес, даёт другое число.
digit-mistake-sum = Сумма произведений другая.
digit-mistake-quotient = Это число целых десятков. Контрольная цифра — то, что остаётся: последняя цифра суммы.
digit-mistake-complement = Это то, чего не хватает до следующего десятка. Здесь контрольная цифра — сама последняя цифра суммы.
digit-mistake-one-digit = Контрольная цифра — одна цифра от 0 до 9: последняя цифра суммы.
digit-mistake-remainder = Это последняя цифра суммы.
