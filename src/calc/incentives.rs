//! What each side is paid for an example deal, and whether pay pulls the same way. Knows no contracts.

use crate::calc::num::ratio;

/// A side's variable pay. What it doesn't have is 0.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pay {
    /// Percent of the deal, 0 to 100.
    pub percent_of_deal: f64,
    /// Bonus per customer, currency.
    pub per_customer: f64,
    /// Bonus per lead, currency.
    pub per_lead: f64,
    /// The share of variable pay tied to the target both sides share, 0..1.
    pub shared_target_share: f64,
    /// Nothing is paid when the company misses its own target.
    pub company_gate: bool,
}

/// What a side gets for a won deal, currency.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Paid {
    /// Percent of the deal + bonus per customer.
    pub paid_per_won_deal: f64,
    /// Bonus per lead for all the leads that a customer takes; absent when no lead becomes one.
    pub paid_for_leads_per_won_deal: Option<f64>,
    /// Both.
    pub paid: Option<f64>,
}

/// What is odd about the two sides' pay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Flag {
    /// Exactly one side is paid nothing for a won deal.
    GooseEgg,
    /// A side that is paid anything is paid though the company misses.
    NoCompanyGate,
    /// A side ties nothing to the shared target.
    NothingShared,
    /// Marketing earns more from leads than from the customer they become.
    NumbersGame,
}

/// Both sides' pay for an example deal.
#[derive(Debug, Clone, PartialEq)]
pub struct Incentives {
    /// What sales gets.
    pub sales: Paid,
    /// What marketing gets.
    pub marketing: Paid,
    /// A set, in [`Flag`]'s order.
    pub flags: Vec<Flag>,
}

/// `lead_to_customer` is p, weighted by volume where there are several sources ([`crate::calc::funnel::Funnel::lead_to_customer`]).
#[must_use]
pub fn incentives(deal_size: f64, lead_to_customer: f64, sales: &Pay, marketing: &Pay) -> Incentives {
    let paid = |pay: &Pay| {
        let paid_per_won_deal = pay.percent_of_deal / 100.0 * deal_size + pay.per_customer;
        let for_leads = ratio(pay.per_lead, lead_to_customer);
        Paid {
            paid_per_won_deal,
            paid_for_leads_per_won_deal: for_leads,
            paid: for_leads.map(|for_leads| for_leads + paid_per_won_deal),
        }
    };
    let (sales_paid, marketing_paid) = (paid(sales), paid(marketing));
    let ungated = |pay: &Pay, paid: &Paid| !pay.company_gate && (paid.paid_per_won_deal > 0.0 || pay.per_lead > 0.0);
    let shares_nothing = |pay: &Pay| pay.shared_target_share <= 0.0;
    let flags = [
        (Flag::GooseEgg, (sales_paid.paid_per_won_deal > 0.0) != (marketing_paid.paid_per_won_deal > 0.0)),
        (Flag::NoCompanyGate, ungated(sales, &sales_paid) || ungated(marketing, &marketing_paid)),
        (Flag::NothingShared, shares_nothing(sales) || shares_nothing(marketing)),
        // Where no lead becomes a customer, any bonus per lead is paid for numbers.
        (
            Flag::NumbersGame,
            marketing_paid
                .paid_for_leads_per_won_deal
                .map_or(marketing.per_lead > 0.0, |for_leads| for_leads > marketing_paid.paid_per_won_deal),
        ),
    ];
    Incentives {
        sales: sales_paid,
        marketing: marketing_paid,
        flags: flags.into_iter().filter_map(|(flag, raised)| raised.then_some(flag)).collect(),
    }
}
