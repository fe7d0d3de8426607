//! The true cost of a job abroad: what is left of a promised wage (curriculum T1, lesson 1).

/// What the learner fills in. Money is in whole units of the learner's own currency.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Offer {
    pub monthly_pay: u64,
    /// 1 to 36.
    pub months: u32,
    /// 1 to 24.
    pub hours_a_day: u32,
    /// 1 to 7.
    pub days_a_week: u32,
    /// Travel, papers, clothes: paid once.
    pub one_off_costs: u64,
    /// The part of the one-off costs, or of anything else, that is borrowed.
    pub borrowed: u64,
    /// Per cent a month on what is still owed.
    pub monthly_interest_percent: u32,
    /// Housing, food, phone, transport abroad.
    pub monthly_costs: u64,
    /// Sent home each month; not lost, but not available for the debt.
    pub monthly_sent_home: u64,
}

/// What comes of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TrueCost {
    pub total_pay: u64,
    pub total_living: u64,
    pub total_sent_home: u64,
    pub total_interest: u64,
    /// What is left at the end after everything, the debt included. May be below nothing.
    pub left: i64,
    /// Left and sent home together: what the months were worth.
    pub worth: i64,
    /// Pay for an hour of work, in hundredths of the unit, before costs.
    pub hourly_pay_hundredths: u64,
    pub debt: Debt,
}

/// When the debt is repaid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Debt {
    None,
    /// After this many months.
    RepaidAfter(u32),
    /// Not within the months of the job.
    StillOwed(u64),
}

impl Offer {
    /// Reckons month by month: interest on what is owed, then all that is free goes to the debt.
    /// Interest is rounded up to whole units, as lenders do. `None` when a figure is out of its range
    /// (see the fields) or so large that the sum is meaningless.
    pub fn reckon(&self) -> Option<TrueCost> {
        const MOST: u64 = 1_000_000_000_000;
        let in_range = (1..=36).contains(&self.months)
            && (1..=24).contains(&self.hours_a_day)
            && (1..=7).contains(&self.days_a_week)
            && self.monthly_interest_percent <= 100
            && [
                self.monthly_pay,
                self.one_off_costs,
                self.borrowed,
                self.monthly_costs,
                self.monthly_sent_home,
            ]
            .iter()
            .all(|&sum| sum <= MOST);
        if !in_range {
            return None;
        }
        let signed = |sum: u64| i64::try_from(sum).unwrap_or(i64::MAX);
        let months = u64::from(self.months);
        let free =
            signed(self.monthly_pay) - signed(self.monthly_costs) - signed(self.monthly_sent_home);
        let mut owed = self.borrowed;
        let mut total_interest = 0;
        // Paid out of the learner's own pocket before leaving.
        let mut purse = signed(self.borrowed) - signed(self.one_off_costs);
        let mut repaid_after = None;
        for month in 1..=self.months {
            let interest = (owed * u64::from(self.monthly_interest_percent)).div_ceil(100);
            total_interest += interest;
            owed += interest;
            if owed > MOST {
                return None;
            }
            purse += free;
            if owed > 0 {
                let payment = owed.min(u64::try_from(free.max(0)).unwrap_or(0));
                owed -= payment;
                purse -= signed(payment);
                if owed == 0 {
                    repaid_after = Some(month);
                }
            }
        }
        let left = purse - signed(owed);
        let total_sent_home = self.monthly_sent_home * months;
        // 52 weeks in 12 months.
        let yearly_hours = u64::from(self.hours_a_day) * u64::from(self.days_a_week) * 52;
        Some(TrueCost {
            total_pay: self.monthly_pay * months,
            total_living: self.monthly_costs * months,
            total_sent_home,
            total_interest,
            left,
            worth: left + signed(total_sent_home),
            hourly_pay_hundredths: self.monthly_pay * 1200 / yearly_hours,
            debt: match (self.borrowed, repaid_after) {
                (0, _) => Debt::None,
                (_, Some(month)) => Debt::RepaidAfter(month),
                (_, None) => Debt::StillOwed(owed),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const PLAIN: Offer = Offer {
        monthly_pay: 500,
        months: 6,
        hours_a_day: 10,
        days_a_week: 6,
        one_off_costs: 600,
        borrowed: 600,
        monthly_interest_percent: 10,
        monthly_costs: 200,
        monthly_sent_home: 100,
    };

    #[test]
    fn a_debt_eats_the_first_months() {
        // 660−200=460 → 506−200=306 → 337−200=137 → 151−151=0 in month 4.
        let cost = PLAIN.reckon().unwrap();
        assert_eq!(cost.debt, Debt::RepaidAfter(4));
        assert_eq!(cost.total_interest, 60 + 46 + 31 + 14);
        assert_eq!(cost.left, 3000 - 1200 - 600 - 600 - 151);
        assert_eq!(cost.worth, cost.left + 600);
        assert_eq!(cost.hourly_pay_hundredths, 500 * 1200 / 3120);
    }

    #[test]
    fn a_debt_may_outlive_the_job() {
        let cost = Offer { monthly_pay: 320, ..PLAIN }.reckon().unwrap();
        assert!(matches!(cost.debt, Debt::StillOwed(owed) if owed > 600), "{:?}", cost.debt);
    }

    #[test]
    fn figures_out_of_range_are_refused() {
        assert_eq!(Offer { months: 0, ..PLAIN }.reckon(), None);
        assert_eq!(Offer { days_a_week: 8, ..PLAIN }.reckon(), None);
        assert_eq!(Offer { monthly_pay: u64::MAX, ..PLAIN }.reckon(), None);
    }

    proptest! {
        #[test]
        fn what_comes_in_goes_somewhere(
            monthly_pay in 0u64..10_000, months in 1u32..=36, one_off_costs in 0u64..5000,
            borrowed in 0u64..5000, monthly_interest_percent in 0u32..20,
            monthly_costs in 0u64..5000, monthly_sent_home in 0u64..5000,
        ) {
            let offer = Offer {
                monthly_pay, months, one_off_costs, borrowed, monthly_interest_percent,
                monthly_costs, monthly_sent_home, ..PLAIN
            };
            if let Some(cost) = offer.reckon() {
                let signed = |sum: u64| i64::try_from(sum).unwrap();
                prop_assert_eq!(
                    signed(cost.total_pay),
                    cost.left + signed(cost.total_living + cost.total_sent_home + cost.total_interest + one_off_costs)
                );
            }
        }
    }
}
