## The name builder: how the rules write a name into the zone.
naming-surname = Фамилия
naming-given = Имена
naming-hint = Латинскими или русскими буквами, как это напечатала бы страница. Ничего не сохраняется.
naming-format = Документ
naming-td3 = Паспорт, мест: { $places }
naming-td2 = Карта большего формата, мест: { $places }
naming-td1 = Карта меньшего формата, мест: { $places }
naming-mrv-a = Виза большего формата, мест: { $places }
naming-mrv-b = Виза меньшего формата, мест: { $places }
naming-field = Поле имени
naming-used = Занято мест: { $used } из { $width }
naming-steps = Что произошло, правило за правилом
naming-ask = Введите фамилию.

## One rule each.
naming-step-capitals = Строчные буквы становятся заглавными: других в зоне нет.
naming-step-letter = { $letter } пишут как { $written }.
naming-step-letter-others = { $letter } пишут как { $written }. Таблица допускает и { $others }; выбирает государство.
naming-step-left-out = { $letter }: строки для этой буквы в таблице нет, на практике не пишут ничего.
naming-step-apostrophe = Апостроф опускают, части соединяют.
naming-step-hyphen = Дефис становится одним заполнителем.
naming-step-space = Пробел становится одним заполнителем.
naming-step-comma = Запятая становится промежутком между именами.
naming-step-sign = Знак { $sign } опускают.
naming-step-two = Между фамилией и именами стоят два заполнителя.
naming-step-single = Имён нет: после единственного имени идут только заполнители.
naming-step-short = Имени нужно мест: { $places }, а есть { $width }. Его сокращают так, чтобы на последнем месте стояла буква: это признак того, что имя, возможно, сокращено. Другое государство может сократить иначе.
naming-step-full = Имя занимает поле до последнего места. С ним обращаются так, будто оно сокращено.
naming-step-filled = { $fillers ->
    [one] В конец добавлен { $fillers } заполнитель.
    [few] В конец добавлено { $fillers } заполнителя.
   *[many] В конец добавлено { $fillers } заполнителей.
}

## Why nothing is written.
naming-fault-armenian = { $letter }: для армянских букв в стандарте таблицы нет. Армянское имя попадает в зону в том латинском написании, которое государство печатает на странице. Введите это написание.
naming-fault-no-table-here = { $letter }: таблица для этой буквы в стандарте есть, но этот инструмент её не знает. Имя, записанное верно наполовину, хуже никакого.
naming-fault-no-table = { $letter }: таблицы для этой буквы нет. Введите латинское написание со страницы.
naming-fault-digit = Цифр в имени не бывает: { $letter }
naming-fault-width = Имя нельзя сократить так, чтобы на последнем месте стояла буква.
