## The viewer of the machine readable zone. Field names stand on tiles and in lists, in lower case inside sentences.
mrz-scripts = Чтобы выбирать и вводить, нужны включённые скрипты.
mrz-field-document-code = код документа
mrz-field-issuing-state = государство выдачи
mrz-field-name = имя
mrz-field-document-number = номер документа
mrz-field-document-number-digit = контрольная цифра номера
mrz-field-nationality = гражданство
mrz-field-birth-date = дата рождения
mrz-field-birth-date-digit = контрольная цифра даты рождения
mrz-field-sex = пол
mrz-field-expiry-date = дата окончания срока
mrz-field-valid-until = действительна до
mrz-field-expiry-date-digit = контрольная цифра даты окончания
mrz-field-optional-data = дополнительные данные
mrz-field-optional-data-digit = контрольная цифра дополнительных данных
mrz-field-second-optional-data = дополнительные данные, вторая часть
mrz-field-composite-digit = сводная контрольная цифра

## What to look at: a list to choose from.
mrz-choose = Документ
mrz-sample-passport = Паспорт, код PP
mrz-sample-passport-older = Паспорт, код P<, с личным номером
mrz-sample-refugee = Проездной документ беженца
mrz-sample-card-small = Карта меньшего формата (TD1), длинный номер
mrz-sample-card-large = Карта большего формата (TD2)
mrz-sample-visa-large = Виза большего формата (MRV-A)
mrz-sample-visa-small = Виза меньшего формата (MRV-B)
mrz-sample-shortened = Паспорт, сокращённое имя
mrz-sample-unknown = Паспорт, день рождения неизвестен
mrz-sample-one-differs = Паспорт: страница и зона расходятся в одном поле
mrz-sample-misread = Паспорт, прочитанный поцарапанным считывателем
mrz-sample-several = Карта с несколькими ошибками
mrz-sample-own = Мои строки
mrz-own-label = Строки зоны
mrz-own-hint = Введите или вставьте две или три строки, вымышленные. Ничего не сохраняется и не отправляется.
mrz-touch = Коснитесь поля и назовите его раньше, чем прочтёте здесь.
mrz-zone = Машиносчитываемая зона
mrz-page = Напечатанная страница
mrz-page-would = Что напечатала бы страница
mrz-line = Строка { $line }
mrz-tile = Поле { $number }:
mrz-place = Строка { $line }, позиции { $from }–{ $to }
mrz-place-one = Строка { $line }, позиция { $from }
mrz-in-zone = В зоне
mrz-on-page = На странице
mrz-meaning = Что это значит
mrz-guard = Что его сторожит
mrz-guard-none = Ничто. Это поле не охватывает ни одна контрольная цифра: изменение заметите только вы сами, сравнив зону со страницей.
mrz-computed = Вычислена по
mrz-working = Вычисление
mrz-differs = Здесь страница и зона не сходятся.
mrz-legend = Все поля этого формата
mrz-legend-place = Место
mrz-legend-field = Поле
mrz-legend-text = Знаки
mrz-wrong-count = { $count ->
    [one] Найдена { $count } ошибка
    [few] Найдено { $count } ошибки
   *[many] Найдено { $count } ошибок
}
mrz-nothing-wrong = Правила не находят ошибок. Это доказывает арифметику и правописание; подлинный ли документ, они не знают.
mrz-read-as = Прочитано как: { $format }
mrz-format-td3 = TD3, паспорт: 2 строки по 44 знака
mrz-format-td2 = TD2, карта большего формата: 2 строки по 36 знаков
mrz-format-td1 = TD1, карта меньшего формата: 3 строки по 30 знаков
mrz-format-mrv-a = MRV-A, виза большего формата: 2 строки по 44 знака
mrz-format-mrv-b = MRV-B, виза меньшего формата: 2 строки по 36 знаков
mrz-none-yet = Пока читать нечего.

## What was done to pasted text.
mrz-tidied = Что сделано с вашим текстом
mrz-tidy-small = Строчные буквы прочитаны как заглавные.
mrz-tidy-quotes = Знаки « и ‹ прочитаны как заполнители.
mrz-tidy-spaces-out = Убрано пробелов: { $count }
mrz-tidy-spaces-fill = Пробелов прочитано как заполнители: { $count }
mrz-tidy-split = Одна длинная строка разделена на { $count }.
mrz-tidy-filled = Добавлено заполнителей в конце строки с именем: { $count }
mrz-too-much = Знаков: { $count } — гораздо больше, чем бывает в зоне. Ничего не прочитано. Вставьте только две или три строки.

## What the code says.
mrz-code-ordinary = паспорт (PP)
mrz-code-emergency = временный паспорт для экстренного случая (PE)
mrz-code-diplomatic = дипломатический паспорт (PD)
mrz-code-official = служебный паспорт (PO)
mrz-code-refugee = проездной документ беженца (PR)
mrz-code-alien = проездной документ иностранца (PT)
mrz-code-stateless = проездной документ лица без гражданства (PS)
mrz-code-laissez-passer = пропуск «лессе-пассе» (PL)
mrz-code-military = военный паспорт (PM)
mrz-code-single-sheet = экстренный проездной документ на одном листе (PU)
mrz-code-unstated = паспорт; какой именно, государство не указало. Более старая форма, такая же подлинная.
mrz-code-own-letter = паспорт с собственной буквой государства, ещё до общей таблицы
mrz-code-card = карта, которая служит проездным документом
mrz-code-crew = удостоверение члена экипажа
mrz-code-visa = виза

## What a code of three letters stands for.
mrz-state-country = государство из списка кодов
mrz-state-british = одна из категорий британского гражданства
mrz-state-organization = организация, которая выдаёт документы
mrz-state-stateless = лицо без гражданства, Конвенция 1954 года. Законно — и повод подумать о защите.
mrz-state-refugee = беженец, Конвенция 1951 года. Законно — и повод подумать о защите.
mrz-state-refugee-other = беженец не в смысле Конвенции. Законно.
mrz-state-unspecified = человек, чьё гражданство не указано. Законно.
mrz-state-specimen = Утопия, вымышленное государство из примеров стандарта
mrz-state-deprecated = код, который больше не присваивают, но который ещё стоит на старых документах
mrz-state-unknown = кода нет ни в одном списке

## What the other fields say.
mrz-name-both = Фамилия: { $surname }. Имена: { $given }.
mrz-name-single = Одно имя: { $surname }.
mrz-name-maybe-short = Поле кончается буквой: возможно, имя сокращено. Начала должны совпасть со страницей.
mrz-number = Номер: { $number }.
mrz-number-long = Номер: { $number }. В нём больше девяти знаков, поэтому он продолжается в дополнительных данных, и там же стоит его контрольная цифра.
mrz-date-inferred = { $date } (век не напечатан, он выведен по состоянию на { $today })
mrz-date-two = { $date } или { $other } (век не напечатан; по состоянию на { $today } подходят оба, решает страница)
mrz-date-part = Известна не вся: год { $year }, месяц { $month }, день { $day }. Для даты рождения это законно.
mrz-date-unknown-part = неизвестен
mrz-date-no-century = По состоянию на { $today } ни один век не делает эту дату возможной.
mrz-sex-female = женский
mrz-sex-male = мужской
mrz-sex-unspecified = не указан; на странице стоит X
mrz-optional-empty = Ничего: только заполнители.
mrz-optional = То, что вписывает государство, например личный номер: { $data }
mrz-digit-right = { $digit }: верно
mrz-digit-blank = Вместо цифры заполнитель. Здесь это допустимо: проверять нечего.
mrz-digit-elsewhere = Номер длинный: его контрольная цифра стоит в дополнительных данных.
mrz-unreadable = Прочитать нельзя; посмотрите, что не так.
mrz-sum = { $working } = { $sum }, последняя цифра { $digit }

## What can be wrong. Each sentence stands after the place.
mrz-fault-line-count = { $count ->
    [one] Здесь { $count } строка. В зоне их две или три.
    [few] Здесь { $count } строки. В зоне их две или три.
   *[many] Здесь { $count } строк. В зоне их две или три.
}
mrz-fault-line-length = Знаков в строке: { $found }, а должно быть { $expected }.
mrz-fault-character = { $character }: такого знака в алфавите зоны нет. В нём A–Z, 0–9 и <.
mrz-fault-space = Здесь пробел. В зоне пробелов нет, пустые места заполняют знаком <.
mrz-fault-code-first = Первый знак — не буква.
mrz-fault-code-wrong = Документы этого формата с такой буквы не начинаются.
mrz-fault-code-v = Вторая буква карты никогда не V: карту приняли бы за визу.
mrz-fault-code-unused = Такие две буквы в этом формате не используются.
mrz-fault-code-digit = Второй знак паспорта не бывает цифрой.
mrz-fault-state-empty = Кода нет.
mrz-fault-state-letters = Код состоит не из букв с заполнителями после них.
mrz-fault-state-unknown = Кода нет ни в одном из известных нам списков.
mrz-fault-state-person = Этот код — для людей; выдавать документы он не может.
mrz-fault-name-empty = Имени нет.
mrz-fault-name-digit = В имени стоит цифра.
mrz-fault-name-leading = Перед именем стоит заполнитель.
mrz-fault-name-separator = Двойной заполнитель стоит второй раз.
mrz-fault-name-gap = Внутри имени стоит три заполнителя или больше.
mrz-fault-number-empty = Номера нет.
mrz-fault-number-leading = Перед номером стоит заполнитель.
mrz-fault-number-filler = Внутри длинного номера стоит заполнитель.
mrz-fault-number-end = Номер как будто продолжается в дополнительных данных, но его конца там нет.
mrz-fault-date-letter = В дате стоит буква.
mrz-fault-date-half = Часть даты известна наполовину: цифра рядом с заполнителем.
mrz-fault-date-unknown = Эта дата должна быть известна. Неизвестной частично может быть только дата рождения.
mrz-fault-date-month = Такого месяца нет.
mrz-fault-date-day = В этом месяце нет такого дня.
mrz-fault-sex = Здесь может стоять только F, M или <.
mrz-fault-digit-wrong = Напечатано { $printed }, верно было бы { $computed }.
mrz-fault-digit-missing = Стоит заполнитель, верно было бы { $computed }.
mrz-fault-digit-letter = Стоит буква, верно было бы { $computed }.
