//! From leads to revenue: what the plan brings in the period, what closes too late, and the leads it would take.
//! Knows no capacity and no sentences.

use crate::calc::lag::Lag;
use crate::calc::num::{WEEKS_PER_MONTH, at_least, ratio, share, whole_leads};
use crate::calc::plan::{OpeningPipeline, Plan, Source};

/// How many months past the period are told month by month; what closes later is [`Funnel::revenue_beyond_chart`].
pub const MONTHS_AFTER_MAX: u32 = 36;

/// Leads through the stages in an average month, when all of them have gone their way.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Stages {
    /// Marketing-qualified leads handed over.
    pub mqls: f64,
    /// Accepted by sales (SAL).
    pub accepted: f64,
    /// Qualified by sales (SQL).
    pub qualified: f64,
    /// Opportunities.
    pub opportunities: f64,
    /// Customers.
    pub customers: f64,
}

impl Stages {
    fn of(mqls: f64, source: &Source) -> Self {
        let accepted = mqls * source.acceptance;
        let qualified = accepted * source.qualification;
        let opportunities = qualified * source.opportunity;
        Self { mqls, accepted, qualified, opportunities, customers: opportunities * source.win }
    }
}

/// What one source brings. `*_in_period` and `revenue_after_period` count this period's leads only.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceFunnel {
    /// p: the share of MQLs that become customers.
    pub lead_to_customer: f64,
    /// p · deal size, currency.
    pub value_per_mql: f64,
    /// How many of the period's months of leads close within it; the others close too late.
    pub months_closed: f64,
    /// Customers won within the period.
    pub customers_in_period: f64,
    /// Revenue within the period.
    pub revenue_in_period: f64,
    /// Revenue from this period's leads that closes after it.
    pub revenue_after_period: f64,
    /// Customers in the period from leads handed over before it.
    pub customers_from_earlier_leads: f64,
    /// Revenue in the period from leads handed over before it.
    pub revenue_from_earlier_leads: f64,
    /// Cost · MQLs · months; absent without a cost.
    pub spend_in_period: Option<f64>,
    /// Cost / p.
    pub cost_per_customer: Option<f64>,
    /// (p · deal size − cost) / cost over all the leads, whenever they close.
    pub return_on_spend: Option<f64>,
    /// The source's volume times [`Funnel::volume_multiplier`].
    pub required_mqls_per_month: Option<f64>,
    /// The same rounded up to whole leads.
    pub required_mqls_shown: Option<f64>,
    /// Through the stages at today's volume.
    pub stages: Stages,
    /// Through the stages at the required volume.
    pub stages_required: Option<Stages>,
    /// Revenue from this period's leads by month, the period first, then [`Funnel::months_after`] more.
    pub revenue_by_month: Vec<f64>,
    /// Revenue from earlier leads by month of the period.
    pub earlier_revenue_by_month: Vec<f64>,
}

/// What the plan brings. Revenue in currency; lists by source or by month in the plan's order.
#[derive(Debug, Clone, PartialEq)]
pub struct Funnel {
    /// Whole months of the period.
    pub months: u32,
    /// Revenue target · marketing's share; 0 when there is none.
    pub target: f64,
    /// Revenue in the period: from leads, earlier leads and the opening pipeline.
    pub expected: f64,
    /// Expected / target; absent without a target, as are the next two.
    pub coverage: Option<f64>,
    /// Target − expected: negative when there is room.
    pub gap: Option<f64>,
    /// Coverage as if nothing closed late and nothing was open.
    pub steady_state_coverage: Option<f64>,
    /// From this period's leads.
    pub revenue_from_leads: f64,
    /// From leads handed over before the period.
    pub revenue_from_earlier_leads: f64,
    /// From deals that were open when the period began.
    pub revenue_from_opening_pipeline: f64,
    /// From this period's leads, but after it: doesn't count towards its target.
    pub revenue_after_period: f64,
    /// All volumes times this bring coverage 1: below 1 with room, 0 when the rest suffices, absent when leads bring nothing.
    pub volume_multiplier: Option<f64>,
    /// MQLs a month over all sources.
    pub mqls_per_month: f64,
    /// MQLs a week over all sources.
    pub mqls_per_week: f64,
    /// MQLs a month over all sources that the multiplier asks for beyond today's; negative with room.
    pub mqls_missing_per_month: Option<f64>,
    /// p over all sources, weighted by volume.
    pub lead_to_customer: Option<f64>,
    /// Customers in the period, from leads and earlier leads.
    pub customers: f64,
    /// Revenue up to the end of each month of the period, everything included.
    pub cumulative_revenue: Vec<f64>,
    /// Revenue of each month, everything included; after the period what its leads still bring.
    pub revenue_by_month: Vec<f64>,
    /// The opening pipeline's revenue by month of the period.
    pub opening_pipeline_by_month: Vec<f64>,
    /// How many months past the period the lists by month go on: until all is closed, at most [`MONTHS_AFTER_MAX`].
    pub months_after: u32,
    /// The part of `revenue_after_period` that closes later still.
    pub revenue_beyond_chart: f64,
    /// Each source, in the plan's order.
    pub sources: Vec<SourceFunnel>,
}

impl Funnel {
    /// Revenue in the period that doesn't come from its leads: levers don't act on it.
    #[must_use]
    pub fn revenue_from_the_rest(&self) -> f64 {
        self.revenue_from_earlier_leads + self.revenue_from_opening_pipeline
    }

    /// Coverage if this period's leads brought `revenue_from_leads` and all else stayed.
    #[must_use]
    pub fn coverage_with(&self, revenue_from_leads: f64) -> Option<f64> {
        if self.target > 0.0 { ratio(revenue_from_leads + self.revenue_from_the_rest(), self.target) } else { None }
    }
}

/// Revenue in the period from a source's leads of the period.
#[must_use]
pub fn revenue_from_leads(source: &Source, season: &[f64]) -> f64 {
    source.mqls_per_month * source.value_per_mql() * Lag::of(source).months_closed(season)
}

/// Computes the funnel of a plan.
#[must_use]
pub fn funnel(plan: &Plan) -> Funnel {
    let months = plan.whole_months();
    let season = plan.season();
    let target = plan.target().max(0.0);
    let has_target = target > 0.0;
    let months_after = months_after(plan);
    let opening_pipeline_by_month = opening_by_month(plan.opening_pipeline.as_ref(), months);

    let mut sources: Vec<SourceFunnel> =
        plan.sources.iter().map(|source| source_funnel(source, &season, months, months_after)).collect();
    let total = |part: fn(&SourceFunnel) -> f64| -> f64 { sources.iter().map(part).sum() };
    let from_leads = total(|source| source.revenue_in_period);
    let from_earlier = total(|source| source.revenue_from_earlier_leads);
    let after = total(|source| source.revenue_after_period);
    let customers = total(|source| source.customers_in_period + source.customers_from_earlier_leads);
    let customers_a_month = total(|source| source.stages.customers);
    let from_opening: f64 = opening_pipeline_by_month.iter().sum();
    let expected = from_leads + from_earlier + from_opening;
    let rest = from_earlier + from_opening;
    let a_month: f64 = plan.sources.iter().map(|source| source.mqls_per_month * source.value_per_mql()).sum();

    let volume_multiplier = if !has_target {
        None
    } else if from_leads > 0.0 {
        ratio((target - rest).max(0.0), from_leads)
    } else {
        at_least(rest, target).then_some(0.0)
    };
    for (result, source) in sources.iter_mut().zip(&plan.sources) {
        let required = volume_multiplier.map(|multiplier| source.mqls_per_month * multiplier).filter(|r| r.is_finite());
        result.required_mqls_per_month = required;
        result.required_mqls_shown = required.map(whole_leads);
        result.stages_required = required.map(|mqls| Stages::of(mqls, source));
    }

    let revenue_by_month = add_up(&sources, &opening_pipeline_by_month, (months + months_after) as usize);
    let cumulative_revenue: Vec<f64> = revenue_by_month
        .iter()
        .take(months as usize)
        .scan(0.0, |sum, revenue| {
            *sum += revenue;
            Some(*sum)
        })
        .collect();
    let told_after: f64 = revenue_by_month.iter().skip(months as usize).sum();
    let mqls_per_month = plan.mqls_per_month();

    Funnel {
        months,
        target,
        expected,
        coverage: if has_target { ratio(expected, target) } else { None },
        gap: has_target.then_some(target - expected),
        steady_state_coverage: if has_target { ratio(a_month * f64::from(months), target) } else { None },
        revenue_from_leads: from_leads,
        revenue_from_earlier_leads: from_earlier,
        revenue_from_opening_pipeline: from_opening,
        revenue_after_period: after,
        volume_multiplier,
        mqls_per_month,
        mqls_per_week: mqls_per_month / WEEKS_PER_MONTH,
        mqls_missing_per_month: volume_multiplier
            .map(|multiplier| mqls_per_month * (multiplier - 1.0))
            .filter(|m| m.is_finite()),
        lead_to_customer: ratio(customers_a_month, mqls_per_month),
        customers,
        cumulative_revenue,
        revenue_by_month,
        opening_pipeline_by_month,
        months_after,
        revenue_beyond_chart: (after - told_after).max(0.0),
        sources,
    }
}

/// Until the slowest deal of the last month's leads is closed.
fn months_after(plan: &Plan) -> u32 {
    let bringing = plan.sources.iter().filter(|source| source.mqls_per_month * source.value_per_mql() > 0.0);
    let slowest = bringing.map(|source| Lag::of(source).longest).fold(0.0, f64::max);
    // In range after `min`, so the cast can't cut anything off.
    slowest.ceil().min(f64::from(MONTHS_AFTER_MAX)) as u32
}

fn source_funnel(source: &Source, season: &[f64], months: u32, months_after: u32) -> SourceFunnel {
    let lag = Lag::of(source);
    let lead_to_customer = source.lead_to_customer();
    let value_per_mql = source.value_per_mql();
    let mqls = source.mqls_per_month;
    let months_closed = lag.months_closed(season);
    let months_of_leads: f64 = season.iter().sum();
    let before = source.mqls_per_month_before.unwrap_or(0.0);
    let earlier: Vec<f64> = (0..months).map(|month| before * lag.earlier_closed_in(month)).collect();
    let earlier_customers = earlier.iter().sum::<f64>() * lead_to_customer;

    SourceFunnel {
        lead_to_customer,
        value_per_mql,
        months_closed,
        customers_in_period: mqls * lead_to_customer * months_closed,
        revenue_in_period: mqls * value_per_mql * months_closed,
        revenue_after_period: mqls * value_per_mql * (months_of_leads - months_closed).max(0.0),
        customers_from_earlier_leads: earlier_customers,
        revenue_from_earlier_leads: earlier_customers * source.deal_size,
        spend_in_period: source.cost_per_mql.map(|cost| cost * mqls * f64::from(months)),
        cost_per_customer: source.cost_per_mql.and_then(|cost| ratio(cost, lead_to_customer)),
        return_on_spend: source.cost_per_mql.and_then(|cost| ratio(value_per_mql - cost, cost)),
        required_mqls_per_month: None,
        required_mqls_shown: None,
        stages: Stages::of(mqls, source),
        stages_required: None,
        revenue_by_month: by_month(lag, season, mqls * value_per_mql, months + months_after),
        earlier_revenue_by_month: earlier.iter().map(|mqls| mqls * value_per_mql).collect(),
    }
}

/// Revenue by month from the leads of the period, worth `a_month` each month before the season.
fn by_month(lag: Lag, season: &[f64], a_month: f64, length: u32) -> Vec<f64> {
    let closing: Vec<f64> = (0..length)
        .map(|age| a_month * (lag.share_closed(f64::from(age) + 1.0) - lag.share_closed(f64::from(age))))
        .collect();
    let mut revenue = vec![0.0; length as usize];
    for (month, weight) in season.iter().enumerate() {
        for (sum, closing) in revenue.iter_mut().skip(month).zip(&closing) {
            *sum += weight * closing;
        }
    }
    revenue
}

fn opening_by_month(pipeline: Option<&OpeningPipeline>, months: u32) -> Vec<f64> {
    let Some(pipeline) = pipeline else { return vec![0.0; months as usize] };
    let worth = pipeline.value * pipeline.win;
    let over = pipeline.closes_over_months;
    let part = |month: u32| -> f64 {
        if over > 0.0 { share(share(over - f64::from(month)) / over) } else { f64::from(u8::from(month == 0)) }
    };
    (0..months).map(|month| worth * part(month)).collect()
}

fn add_up(sources: &[SourceFunnel], opening: &[f64], length: usize) -> Vec<f64> {
    let mut total = vec![0.0; length];
    let lists = sources.iter().flat_map(|source| [&source.revenue_by_month, &source.earlier_revenue_by_month]);
    for list in lists.map(Vec::as_slice).chain([opening]) {
        for (sum, revenue) in total.iter_mut().zip(list) {
            *sum += revenue;
        }
    }
    total
}
