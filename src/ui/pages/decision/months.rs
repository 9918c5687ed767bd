//! Do the targets add up: revenue month by month against what sales needs, and what closes too late.

use yew::prelude::*;

use crate::i18n::msg;
use crate::ui::locale::{Locale, use_locale};
use crate::ui::pictures::{AxisTick, FiguresTable, MonthChart, MonthSeries, SeriesKind, ticks};
use crate::ui::view::View;
use crate::wizard::Figure;
use crate::wizard::words::source_name;

/// What the picture is made from.
#[derive(Properties, PartialEq)]
pub struct MonthsProps {
    /// The agreement and what follows.
    pub view: View,
    /// Explain a figure.
    pub explain: Callback<Figure>,
}

/// Months shown after the period at most: what closes later is in the sum.
const AFTER: usize = 12;

/// Revenue by month.
#[component]
pub fn Months(props: &MonthsProps) -> Html {
    let locale = use_locale();
    let view = &props.view;
    let formats = &locale.formats;
    let funnel = &view.results.funnel;
    let amount = |value: f64| formats.money(value, view.agreement.currency.code());
    let within = funnel.months as usize;
    let shown = within + (funnel.months_after as usize).min(AFTER);
    let months = month_names(view, &locale, shown);
    let series = series(view, &locale, shown);
    let total = |month: usize| -> f64 { series.iter().filter_map(|one| one.values.get(month)).sum() };
    let target = (funnel.target > 0.0).then(|| funnel.target / f64::from(funnel.months.max(1)));
    let most = (0..shown).map(total).fold(target.unwrap_or(0.0), f64::max);
    let axis =
        ticks(most).into_iter().map(|at| AxisTick { at, text: formats.number(at, 0).into() }).collect::<Vec<_>>();
    let (expected, after) = (amount(funnel.expected), amount(funnel.revenue_after_period));
    let period = match view.agreement.period.first.value {
        Some(first) => formats.period_short(first, funnel.months),
        None => locale.catalogue.say(&msg::ROW_EXPECTED),
    };
    let (desc, within_text) = match target {
        Some(_) => (
            msg::months_desc(after.clone(), expected.clone(), amount(funnel.target)),
            msg::months_within(formats.number(funnel.expected, 0), period, formats.number(funnel.target, 0)),
        ),
        None => (
            msg::months_desc_no_target(after.clone(), expected.clone()),
            msg::months_within_no_target(formats.number(funnel.expected, 0), period),
        ),
    };
    let late = funnel.revenue_after_period >= 0.5;
    let lede = if late { msg::decision_adds_late(after.clone()) } else { msg::DECISION_ADDS_ALL };
    let rows = (0..shown).map(|month| {
        let mut row = vec![months.get(month).cloned().unwrap_or_default()];
        row.extend(
            series
                .iter()
                .map(|one| AttrValue::from(formats.number(one.values.get(month).copied().unwrap_or_default(), 0))),
        );
        row.push(formats.number(total(month), 0).into());
        row.push(match target.filter(|_| month < within) {
            Some(target) => formats.number(target, 0).into(),
            None => AttrValue::from("–"),
        });
        row
    });
    let mut heads = vec![locale.say(&msg::MONTHS_HEAD_MONTH)];
    heads.extend(series.iter().map(|one| one.label.clone()));
    heads.extend([locale.say(&msg::MONTHS_HEAD_TOTAL), locale.say(&msg::MONTHS_HEAD_TARGET)]);
    let explain = props.explain.reform(|_: MouseEvent| Figure::AfterPeriod);
    html! {
        <section class="section">
            <h2>{ locale.say(&msg::DECISION_ADDS) }</h2>
            <p class="caption">
                <span>{ locale.say(&lede) }</span>{ " " }
                <button type="button" class="link" hidden={!late} onclick={explain}>{ locale.say(&msg::EXPLAIN_SUMMARY) }</button>
            </p>
            <figure>
                <MonthChart id="months" title={locale.say(&msg::MONTHS_TITLE)} desc={locale.say(&desc)}
                    months={months.clone()} {within} series={series.clone()} rest={locale.say(&msg::MONTHS_REST)}
                    {target}
                    target_text={locale.say(msg::months_target(formats.number(target.unwrap_or_default(), 0)))}
                    {axis} within_text={locale.say(&within_text)}
                    late_text={locale.say(msg::months_late(formats.number(funnel.revenue_after_period, 0)))}
                    late_label={locale.say(msg::months_late_label(formats.number(funnel.revenue_after_period, 0)))} />
                <FiguresTable id="months-table" summary={locale.say(&msg::SHOW_TABLE)}
                    caption={locale.say(&msg::MONTHS_TABLE)} {heads} rows={rows.collect::<Vec<_>>()} />
            </figure>
        </section>
    }
}

fn month_names(view: &View, locale: &Locale, shown: usize) -> Vec<AttrValue> {
    (0..shown as i32)
        .map(|month| match view.agreement.period.first.value {
            Some(first) => AttrValue::from(locale.formats.month_short(first.plus(month))),
            None => AttrValue::from((month + 1).to_string()),
        })
        .collect()
}

/// From the foot of the stack upwards: what is there already, then the sources.
fn series(view: &View, locale: &Locale, shown: usize) -> Vec<MonthSeries> {
    let funnel = &view.results.funnel;
    let labelled =
        |name: AttrValue, sum: f64| locale.say(msg::months_series(locale.formats.number(sum, 0), name.as_str()));
    let padded = |values: &[f64]| {
        let mut values: Vec<f64> = values.iter().take(shown).copied().collect();
        values.resize(shown, 0.0);
        values
    };
    let mut all = Vec::new();
    if funnel.revenue_from_opening_pipeline > 0.0 {
        all.push(MonthSeries {
            label: labelled(locale.say(&msg::MONTHS_PIPELINE), funnel.revenue_from_opening_pipeline),
            kind: SeriesKind::OpeningPipeline,
            values: padded(&funnel.opening_pipeline_by_month),
        });
    }
    if funnel.revenue_from_earlier_leads > 0.0 {
        let mut values = vec![0.0; shown];
        for source in &funnel.sources {
            for (sum, value) in values.iter_mut().zip(&source.earlier_revenue_by_month) {
                *sum += value;
            }
        }
        all.push(MonthSeries {
            label: labelled(locale.say(&msg::MONTHS_EARLIER), funnel.revenue_from_earlier_leads),
            kind: SeriesKind::EarlierLeads,
            values,
        });
    }
    for (id, source) in view.results.counted.sources.iter().zip(&funnel.sources) {
        let name = locale.say(msg::explain_row(source_name(&view.agreement, *id)));
        all.push(MonthSeries {
            label: labelled(name, source.revenue_in_period),
            kind: SeriesKind::Source,
            values: padded(&source.revenue_by_month),
        });
    }
    all
}
