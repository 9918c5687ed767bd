//! Public worked examples, each under its source's name, through the product's own functions.

use truce::calc::funnel::funnel;
use truce::calc::plan::{OpeningPipeline, Plan, Source};
use truce::calc::quota::{Quota, quota_capacity};

use crate::cases::close;
use crate::plans::{simple_source, year};

#[track_caller]
fn same(got: impl Into<Option<f64>>, published: f64) {
    let got = got.into();
    assert!(got.is_some_and(|got| close(got, published)), "published {published}, got {got:?}");
}

fn one_month(revenue_target: f64, source: Source) -> Plan {
    Plan { months: 1, ..year(revenue_target, vec![source]) }
}

/// "The Leads Waterfall": 7 customers at 5 % lead-to-customer take 140 leads.
#[test]
fn hubspot_volpe_2012_leads_waterfall() {
    let result = funnel(&one_month(7.0, simple_source(1.0, 0.05, 1.0)));
    same(result.sources[0].required_mqls_per_month, 140.0);
}

/// 50,000 / 5,000 / 45 % / 90 % = 24.69, so 25 leads.
#[test]
fn advisors_on_target_rounds_leads_up() {
    let source = Source { acceptance: 0.9, ..simple_source(10.0, 0.45, 5_000.0) };
    let result = funnel(&one_month(50_000.0, source));
    same(result.sources[0].required_mqls_per_month, 50_000.0 / 5_000.0 / 0.45 / 0.9);
    same(result.sources[0].required_mqls_shown, 25.0);
}

/// (100,000 / 25,000) / 25 % leads, less the 2 that sales brings itself, are 14 from marketing.
#[test]
fn marketing_survivalist_2009_leads_less_sales_own() {
    let own = OpeningPipeline { value: 2.0 * 25_000.0, win: 0.25, closes_over_months: 0.0 };
    let plan = Plan { opening_pipeline: Some(own), ..one_month(100_000.0, simple_source(5.0, 0.25, 25_000.0)) };
    same(funnel(&plan).sources[0].required_mqls_per_month, 14.0);
}

/// 10 reps with 150 leads each are 1,500; of a rep's 150 leads 75 connect, 25 become opportunities, 15 presentations, 5 customers.
#[test]
fn roberge_sales_acceleration_formula_leads_per_rep() {
    let rep = Source {
        acceptance: 75.0 / 150.0,
        qualification: 25.0 / 75.0,
        opportunity: 15.0 / 25.0,
        ..simple_source(150.0, 5.0 / 15.0, 1.0)
    };
    let result = funnel(&year(0.0, vec![rep; 10]));
    same(result.mqls_per_month, 1_500.0);
    let stages = result.sources[0].stages;
    let got = [stages.accepted, stages.qualified, stages.opportunities, stages.customers];
    for (got, published) in got.into_iter().zip([75.0, 25.0, 15.0, 5.0]) {
        same(got, published);
    }
}

/// $12M are 1,000 demo requests worth $12,000 each, or 3,000 collateral downloads worth $4,000 each, or a mix.
#[test]
fn roberge_sales_acceleration_formula_lead_values() {
    let demo = |requests: f64| simple_source(requests, 0.12, 100_000.0);
    let download = |downloads: f64| simple_source(downloads, 0.04, 100_000.0);
    same(funnel(&one_month(12e6, demo(1_000.0))).coverage, 1.0);
    same(funnel(&one_month(12e6, download(3_000.0))).coverage, 1.0);
    let mix = Plan { months: 1, ..year(12e6, vec![demo(500.0), download(1_500.0)]) };
    let result = funnel(&mix);
    same(result.coverage, 1.0);
    same(result.sources[0].value_per_mql, 12_000.0);
    same(result.sources[1].value_per_mql, 4_000.0);
}

/// Average revenue of $160,000 at a close rate of 1 % makes an MQL worth $1,600.
#[test]
fn weinbaum_2017_value_of_an_mql() {
    same(funnel(&year(0.0, vec![simple_source(1.0, 0.01, 160_000.0)])).sources[0].value_per_mql, 1_600.0);
}

/// A quarter of the plan, $7.5M, at $85k a deal: 88.2 deals, which takes 89.
#[test]
fn sbi_top_down_deals_round_up() {
    let plan = Plan { marketing_share: 0.25, ..one_month(30e6, simple_source(1.0, 1.0, 85_000.0)) };
    same(funnel(&plan).sources[0].required_mqls_shown, 89.0);
}

/// 1,000 leads, 300, 120, 50, 15 customers: 30 %, 40 %, 41.67 %, 30 %, together 1.5 %.
#[test]
fn thecalcu_funnel_stage_by_stage() {
    let source =
        Source { acceptance: 0.3, qualification: 0.4, opportunity: 50.0 / 120.0, ..simple_source(1_000.0, 0.3, 1.0) };
    let result = funnel(&year(0.0, vec![source]));
    let stages = result.sources[0].stages;
    let got = [stages.mqls, stages.accepted, stages.qualified, stages.opportunities, stages.customers];
    for (got, published) in got.into_iter().zip([1_000.0, 300.0, 120.0, 50.0, 15.0]) {
        same(got, published);
    }
    same(result.lead_to_customer, 0.015);
}

/// $2M at $25k a deal, 25 % opportunity to win, 50 % lead to opportunity: 80 deals, 320 opportunities, 640 leads.
#[test]
fn revenue_to_leads_80_320_640() {
    let source = Source { opportunity: 0.5, ..simple_source(1.0, 0.25, 25_000.0) };
    let result = funnel(&one_month(2e6, source));
    let stages = result.sources[0].stages_required.unwrap();
    let got = [stages.customers, stages.opportunities, stages.mqls];
    for (got, published) in got.into_iter().zip([80.0, 320.0, 640.0]) {
        same(got, published);
    }
}

/// 7 × $150k × 85 % + 3 × $150k × 40 % = $1,072,500. There, what people still learning bring is stated of quota itself;
/// here it is stated of a ramped person's revenue, so the same 40 % of quota is 40/85 of that.
#[test]
fn metrickit_sales_capacity() {
    let quota =
        Quota { ramped_people: 7.0, ramping_people: 3.0, quota: 150_000.0, attainment: 0.85, ramp_share: 0.40 / 0.85 };
    let result = quota_capacity(&quota, 1_072_500.0);
    same(result.capacity, 1_072_500.0);
    same(result.coverage, 1.0);
    assert_eq!(quota_capacity(&quota, 0.0).coverage, None);
}

/// Of leads 40 % · 40 % · 30 % become customers: 4.8 %.
#[test]
fn marketing_sherpa_2009_lead_to_customer() {
    let source = Source { acceptance: 0.4, qualification: 0.4, ..simple_source(1.0, 0.3, 1.0) };
    same(source.lead_to_customer(), 0.048);
}

/// 13 % lead to opportunity, 6 % opportunity to deal: 0.78 %.
#[test]
fn implisit_2014_lead_to_customer() {
    same(Source { opportunity: 0.13, ..simple_source(1.0, 0.06, 1.0) }.lead_to_customer(), 0.0078);
}
