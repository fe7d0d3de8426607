## The index of tools, and a page for each. Titles stand as headings; a sentence says what one can do there.
tools-title = Инструменты
tools-summary = Упражнения и помощники, которые работают на вашем устройстве: без сети и без учётной записи.
tools-documents = Проверка документов
tools-training = Тренировка и итоги
tools-travel = Перед поездкой
tools-all = Все инструменты
tools-for-border = Инструменты для проверки документов
tools-scripts = Этому инструменту нужны скрипты, а в этом браузере они выключены.
## Read aloud before the tool on its page; not seen.
tools-exercise = Инструмент
## Titles and sentences.
tools-mrz-viewer = Просмотр зоны
tools-mrz-viewer-summary = Введите, вставьте или выберите строки машиносчитываемой зоны: каждое поле своим цветом, с его смыслом и ошибками.
tools-check-digits = Контрольные цифры
tools-check-digits-summary = Посчитайте контрольную цифру шаг за шагом, хоть вручную, и посмотрите, чего она не замечает.
tools-name-builder = Имена в зоне
tools-name-builder-summary = Посмотрите, как правила пишут имя в зоне, сокращают и транслитерируют его.
tools-light-table = Световой стол
tools-light-table-summary = Подлинный документ вымышленной страны в шести видах света, под наклоном и под лупой.
tools-magnifier = Печать под лупой
tools-magnifier-summary = Восемь способов печати рядом, от ×1 до ×30.
tools-chip-check = Проверка чипа
tools-chip-check-summary = Открывайте вымышленные чипы, проверяйте подписи и решайте, что значат зелёный, жёлтый и красный.
tools-faces = Сравнение лиц
tools-faces-summary = Двадцать пар нарисованных лиц: один человек или два, черта за чертой, и насколько вы уверены.
tools-lost-documents = Утерянные и похищенные документы
tools-lost-documents-summary = Запрашивайте вымышленные номера и решайте, что значит совпадение и что делать дальше.
tools-practice = Тренировочный зал
tools-practice-summary = Бесконечные случаи за столом для проверки, по классам или вперемешку, и каждый день пять новых.
tools-statistics = Статистика
tools-statistics-summary = Что ваши ответы говорят вместе: насколько хорошо вы отличаете поддельное от подлинного, где и с какой уверенностью.
tools-sheet = Лист тренера
tools-sheet-summary = Распечатайте случаи для группы, с ответами на отдельной странице. Короткий код вернёт тот же лист.
tools-true-cost = Настоящая цена работы
tools-true-cost-summary = Что остаётся от обещанной зарплаты после расходов и долга.
