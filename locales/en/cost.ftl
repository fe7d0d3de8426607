## The calculator of the true cost of a job. Labels stand above a field, on a phone.
cost-title = The true cost of a job
cost-lead = Write whole numbers in one currency. Nothing is kept or sent.
cost-monthly-pay = Pay promised a month
cost-months = Months of work
cost-hours-a-day = Hours a day
cost-days-a-week = Days a week
cost-one-off = Paid once before leaving: travel, papers, clothes
cost-borrowed = How much of it is borrowed
cost-interest = Interest on the debt, % a month
cost-monthly-costs = Costs abroad a month: housing, food, phone
cost-sent-home = Sent home each month
cost-left = Left at the end
cost-worth = Left and sent home together
cost-total-pay = All the pay
cost-total-living = Living abroad
cost-total-interest = Interest
cost-hourly = Pay for one hour, before costs
cost-debt-none = No debt.
cost-debt-after = { $months ->
    [one] The debt is paid off after { $months } month.
   *[other] The debt is paid off after { $months } months.
}
cost-debt-owed = The debt is not paid off when the job ends. Still owed: { $sum }
cost-out-of-range = Please check the figures: 1–36 months, 1–24 hours, 1–7 days, interest up to 100 %.
