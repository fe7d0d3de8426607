## The comparison of faces: a series of twenty pairs. Title and first words.
faces-title = Один человек или двое?
faces-lead = Два нарисованных снимка. На них один человек? Сравните черту за чертой, решите и скажите, насколько вы уверены.
faces-drawn = Людей на этих снимках не существует.
faces-difficulty = Сколько изменилось?
faces-difficulty-easy = мало
faces-difficulty-medium = заметно
faces-difficulty-hard = многое
faces-begin = Начать двадцать пар
faces-go-on = Продолжить: пара { NUMBER($next) } из { NUMBER($all) }
faces-pair-of = Пара { NUMBER($place) } из { NUMBER($all) }
## Under the pictures.
faces-first = Первый снимок
faces-second = Второй снимок
faces-what-is-seen = Что видно на снимках, словами
## The row of keys that brings a feature of both pictures near, and the sheet.
faces-look-at = Рассмотреть
faces-whole = Лицо целиком
faces-sheet = Листок
faces-what-of = { $feature }: что вы видите?
faces-agrees = совпадает
faces-differs = различается
faces-cannot-tell = не видно
faces-sheet-hint = Коснитесь черты: она приблизится на обоих снимках. Листок можно не заполнять, но он помогает.
faces-filled = Заполнено: { NUMBER($done) } из { NUMBER($all) }
## The decision.
faces-decision = Ваше решение
faces-same = Один человек
faces-different = Два человека
faces-sure = Насколько вы уверены?
faces-sure-low = как монету бросить
faces-sure-high = совершенно уверен(а)
faces-decide = Решить
faces-choose-first = Сначала выберите: один человек или два.
## After the decision.
faces-right-same = Верно: это один человек.
faces-right-different = Верно: это два человека.
faces-missed-impostor = Это два человека. У окошка человек с чужим паспортом прошёл бы.
faces-refused-honest = Это один человек. У окошка развернули бы честного пассажира.
faces-you-were = Ваша уверенность — { $percent }.
faces-truth = Черта за чертой
faces-feature = Черта
faces-you-said = Ваш ответ
faces-truth-agrees = совпадает
faces-truth-slightly = немного различается
faces-truth-differs = различается
faces-truth-hidden = закрыто, не видно
faces-answer-right = верно
faces-answer-not = не так
faces-changed = Что изменилось и ничего не доказывает
faces-changed-nothing = Только одежда и то, как лежат волосы.
faces-changed-years = { $years ->
    [one] { $years } год
    [few] { $years } года
   *[many] { $years } лет
}
faces-changed-hair = причёска
faces-changed-colour = цвет волос
faces-changed-beard = борода
faces-changed-glasses = очки
faces-changed-make-up = макияж
faces-changed-weight = вес
faces-changed-expression = выражение лица
faces-changed-turn = поворот головы
faces-changed-photo = качество снимка
faces-next = Следующая пара
faces-to-score = К результату
## The result of a series.
faces-score = Ваши двадцать пар
faces-score-right = Верно: { NUMBER($right) } из { NUMBER($all) }
faces-two-errors = Две ошибки
faces-accepted = двоих принять за одного
faces-rejected = одного принять за двоих
faces-yours = ваши
faces-officers = сотрудники в исследовании
faces-study = White, Kemp, Jenkins, Matheson, Burton (2014): сотрудники паспортной службы, фотографии и живые люди. Нарисованные пары — другая задача: сравнивайте направление, а не числа.
faces-sensitivity = Как хорошо вы различаете людей (d′)
faces-sensitivity-hint = 0 — случайность, 1 — неплохо, 2 — хорошо, 3 — отлично.
faces-leaning = Куда вы склоняетесь в сомнении
faces-leans-same = К ответу «один человек»: так чаще проходят с чужим документом. Ищите одну черту, которую ничем не объяснить.
faces-leans-different = К ответу «два человека»: так чаще разворачивают честных пассажиров. О каждом различии спросите, чем его можно объяснить.
faces-leans-nowhere = Никуда: обе ошибки от вас одинаково близко.
faces-features-right = Черты, о которых вы судили верно: { NUMBER($right) } из { NUMBER($all) }
faces-surer = Вы были увереннее, чем правы: в среднем { $sure } уверенности, верных ответов — { $right }.
faces-less-sure = Вы были правы чаще, чем уверены: в среднем { $sure } уверенности, верных ответов — { $right }.
faces-sure-enough = Вы знали, сколько знаете: в среднем { $sure } уверенности, верных ответов — { $right }.
faces-again = Ещё двадцать пар
faces-scripts = Для этого упражнения нужны скрипты.
