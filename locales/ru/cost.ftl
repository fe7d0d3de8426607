## The calculator of the true cost of a job. Labels stand above a field, on a phone.
cost-title = Настоящая цена работы
cost-lead = Пишите целые числа в одной валюте. Ничего не сохраняется и не отправляется.
cost-monthly-pay = Обещанная плата в месяц
cost-months = Месяцев работы
cost-hours-a-day = Часов в день
cost-days-a-week = Дней в неделю
cost-one-off = Разовые расходы до отъезда: дорога, бумаги, одежда
cost-borrowed = Сколько из них взято в долг
cost-interest = Проценты по долгу, % в месяц
cost-monthly-costs = Расходы там за месяц: жильё, еда, телефон
cost-sent-home = Отправляете домой каждый месяц
cost-left = Останется в конце
cost-worth = Остаток и отправленное домой вместе
cost-total-pay = Вся плата
cost-total-living = Жизнь там
cost-total-interest = Проценты
cost-hourly = Плата за час до расходов
cost-debt-none = Долга нет.
cost-debt-after = { $months ->
    [one] Долг будет выплачен через { $months } месяц.
    [few] Долг будет выплачен через { $months } месяца.
   *[many] Долг будет выплачен через { $months } месяцев.
}
cost-debt-owed = Когда работа закончится, долг ещё не будет выплачен. Останется: { $sum }
cost-out-of-range = Проверьте числа: 1–36 месяцев, 1–24 часа, 1–7 дней, проценты до 100 %.
