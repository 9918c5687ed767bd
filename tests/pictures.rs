//! The pictures, natively: golden HTML of each state, the geometry by assertion, and a page of all
//! states to look at (`target/pictures/index.html`). `UPDATE_GOLDEN=1` rewrites the golden files.
#![cfg(all(feature = "app", not(target_arch = "wasm32")))]
#![allow(missing_docs, clippy::unwrap_used, reason = "a test, helpers included, says what it expects by unwrapping it")]

mod pictures_states;

use pictures_states::{State, states};
use proptest::prelude::*;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use truce::ui::pictures::{
    AxisTick, Funnel, FunnelProps, FunnelStage, LONGEST, MonthChart, MonthChartProps, MonthSeries, Rope, RopeProps,
    ScorePart, ScoreParts, ScorePartsProps, SeriesKind, join_rest, label_step, rope_plan, score_widths, ticks,
};
use yew::{AttrValue, BaseComponent, LocalServerRenderer};

fn rendered<C>(props: C::Properties) -> String
where
    C: BaseComponent,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = LocalServerRenderer::<C>::with_props(props).hydratable(false);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}

fn manifest(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// Every attribute value of `html` called `name`.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let start = format!(" {name}=\"");
    html.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_state_is_as_the_golden_file_has_it() {
    let mut wrong = Vec::new();
    for State { name, html } in states() {
        let html = html.replace("><", ">\n<") + "\n";
        let path = manifest("tests/golden/pictures").join(format!("{name}.html"));
        if std::env::var_os("UPDATE_GOLDEN").is_some() {
            fs::write(&path, &html).unwrap();
        }
        if fs::read_to_string(&path).unwrap_or_default() != html {
            wrong.push(name);
        }
    }
    assert!(wrong.is_empty(), "differ from tests/golden/pictures: {wrong:?}");
}

#[test]
fn no_golden_file_is_left_over() {
    let names: Vec<String> = states().iter().map(|state| format!("{}.html", state.name)).collect();
    for entry in fs::read_dir(manifest("tests/golden/pictures")).unwrap() {
        let file = entry.unwrap().file_name().into_string().unwrap();
        assert!(names.contains(&file), "{file} belongs to no state");
    }
}

#[test]
fn every_state_keeps_to_the_policy_and_to_unique_ids() {
    let mut ids = Vec::new();
    for State { name, html } in states() {
        for bad in [" style=", "<style", "<script", "NaN", "inf", "undefined"] {
            assert!(!html.contains(bad), "{name} holds {bad}");
        }
        let own = attributes(&html, "id");
        for reference in ["aria-labelledby", "aria-describedby"] {
            for target in attributes(&html, reference) {
                assert!(own.contains(&target), "{name}: {reference} leads nowhere: {target}");
            }
        }
        for fill in attributes(&html, "fill") {
            let target = fill.trim_start_matches("url(#").trim_end_matches(')');
            assert!(own.contains(&target), "{name}: fill leads nowhere: {fill}");
        }
        ids.extend(own.into_iter().map(str::to_owned));
    }
    let count = ids.len();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), count, "ids repeat across pictures");
}

#[test]
fn every_class_that_places_something_has_its_rule() {
    let css = fs::read_to_string(manifest("styles/pictures.css")).unwrap();
    for State { name, html } in states() {
        for class in attributes(&html, "class").iter().flat_map(|list| list.split_whitespace()) {
            let digit =
                class.len() == 3 && class.starts_with('d') && class.ends_with(|last: char| last.is_ascii_digit());
            if digit || class.starts_with("fill-") || class.starts_with("st-") || class.ends_with("-only") {
                assert!(css.contains(&format!(".{class} ")), "{name}: no rule for .{class}");
            }
        }
    }
}

/// Not a golden test: it writes the page one looks at, with the stylesheets there are.
#[test]
fn a_page_of_all_states_is_written() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("../pictures");
    fs::create_dir_all(&folder).unwrap();
    let mut sheets: Vec<PathBuf> =
        fs::read_dir(manifest("styles")).unwrap().map(|entry| entry.unwrap().path()).collect();
    // Tokens first, the pictures last, as the page itself loads them.
    sheets.sort_by_key(|path| (path.ends_with("pictures.css"), !path.ends_with("tokens.css"), path.clone()));
    let css: String = sheets.iter().map(|path| fs::read_to_string(path).unwrap()).collect();
    let mut page = String::from(
        "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Pictures</title>\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <link rel=\"stylesheet\" href=\"page.css\"><body class=\"page\"><div class=\"truce\">\
         <div class=\"stage wide\"><main class=\"main\">",
    );
    for State { name, html } in states() {
        // A stage's bar lives in the last column of a ledger's row.
        let (open, close) =
            if name.starts_with("flow") { ("<div class=\"row\"><b></b><b></b>", "</div>") } else { ("", "") };
        write!(page, "<h2 class=\"step\">{name}</h2>{open}{html}{close}").unwrap();
    }
    fs::write(folder.join("page.css"), css).unwrap();
    fs::write(folder.join("index.html"), &page).unwrap();
    assert_eq!(page.matches("<h2").count(), states().len());
}

#[test]
fn the_binding_lies_at_coverage_of_the_place_of_one() {
    // coverage, place of 1.00, place of the binding
    let cases = [
        (0.0, 0.95, 0.0),
        (0.5, 0.95, 0.475),
        (0.87, 0.95, 0.8265),
        (1.0, 0.95, 0.95),
        (1.05, 0.95, 0.9975),
        (1.33, 0.75, 0.9975),
        (3.0, 0.3325, 0.9975),
        (5.0, 0.3325, 0.9975),
        (100.0, 0.3325, 0.9975),
        (f64::INFINITY, 0.3325, 0.9975),
    ];
    for (coverage, one, meet) in cases {
        let plan = rope_plan(Some(coverage), 0.95, 0.9975);
        assert!((plan.one - one).abs() < 1e-9, "1.00 at {coverage}: {plan:?}");
        assert!((plan.meet.unwrap() - meet).abs() < 1e-9, "binding at {coverage}: {plan:?}");
        assert_eq!(plan.and_on, coverage > LONGEST, "arrow at {coverage}");
    }
    assert_eq!(rope_plan(None, 0.95, 0.9975).meet, None);
    assert_eq!(rope_plan(Some(f64::NAN), 0.95, 0.9975).meet, None);
}

#[test]
fn the_rope_puts_the_binding_and_the_figure_at_the_same_place() {
    let html = states().into_iter().find(|state| state.name == "rope-short").unwrap().html;
    assert!(html.contains(r#"<svg x="82.65%" class="binding">"#), "{html}");
    assert!(html.contains(r#"class="meet digits dt8 du2 dv7""#), "{html}");
    assert!(html.contains(r#"class="scale digits dt9 du5""#), "{html}");
}

#[test]
fn the_boxes_of_the_score_share_the_whole_width() {
    let cases: [(&[f64], &[f64]); 4] = [
        (&[25.0, 20.0, 15.0, 20.0, 10.0, 10.0], &[25.0, 20.0, 15.0, 20.0, 10.0, 10.0]),
        (&[1.0, 1.0, 1.0], &[33.3, 33.4, 33.3]),
        (&[0.0, 0.0], &[0.0, 0.0]),
        (&[f64::NAN, 3.0, -1.0], &[0.0, 100.0, 0.0]),
    ];
    for (weights, expected) in cases {
        let widths = score_widths(weights);
        assert_eq!(widths.len(), expected.len());
        assert!(widths.iter().zip(expected).all(|(is, should)| (is - should).abs() < 1e-9), "{weights:?}: {widths:?}");
    }
}

#[test]
fn ticks_are_what_one_would_write_by_hand() {
    let cases: [(f64, &[f64]); 8] = [
        (112_464.0, &[0.0, 25_000.0, 50_000.0, 75_000.0, 100_000.0, 125_000.0]),
        (100.0, &[0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
        (1.0, &[0.0, 0.2, 0.4, 0.6, 0.8, 1.0]),
        (6.1, &[0.0, 2.0, 4.0, 6.0, 8.0]),
        (0.0, &[0.0, 1.0]),
        (-5.0, &[0.0, 1.0]),
        (f64::NAN, &[0.0, 1.0]),
        (1e12, &[0.0, 2e11, 4e11, 6e11, 8e11, 1e12]),
    ];
    for (max, expected) in cases {
        let is = ticks(max);
        let same = is.len() == expected.len()
            && is.iter().zip(expected).all(|(is, should)| (is - should).abs() <= 1e-9 * should.abs().max(1e-9));
        assert!(same, "{max}: {is:?}");
    }
}

#[test]
fn labels_thin_out_to_what_fits() {
    // months, characters, px of plot, every how many
    for (months, chars, plot, step) in [
        (16, 3, 552.0, 1),
        (16, 3, 216.0, 3),
        (48, 3, 552.0, 3),
        (48, 3, 216.0, 12),
        (48, 8, 216.0, 24),
        (0, 0, 1.0, 1),
    ] {
        assert_eq!(label_step(months, chars, plot), step, "{months} months of {chars} characters on {plot} px");
    }
}

fn source(label: &'static str, values: &[f64]) -> MonthSeries {
    MonthSeries { label: label.into(), kind: SeriesKind::Source, values: values.to_vec() }
}

#[test]
fn many_sources_are_joined_without_losing_any_money() {
    let many: Vec<MonthSeries> = (0..24).map(|_| source("one", &[1.0, 2.0])).collect();
    let joined = join_rest(&many, &AttrValue::from("rest"));
    assert_eq!(joined.iter().map(|one| one.label.as_str()).collect::<Vec<_>>(), ["one", "one", "one", "one", "rest"]);
    assert_eq!(joined.last().unwrap().values, [20.0, 40.0]);
    let five: Vec<MonthSeries> = many.into_iter().take(5).collect();
    assert_eq!(join_rest(&five, &AttrValue::from("rest")), five);
}

fn any_number() -> impl Strategy<Value = f64> {
    prop_oneof![
        Just(f64::NAN),
        Just(f64::INFINITY),
        Just(f64::NEG_INFINITY),
        Just(f64::MAX),
        Just(f64::MIN_POSITIVE),
        any::<f64>(),
        0.0..1e7,
    ]
}

/// Whether every number that places something is one an engine reads, and inside the picture.
fn sound(html: &str) -> bool {
    let plain = |value: &str| value.trim_end_matches('%').parse::<f64>().is_ok_and(f64::is_finite);
    let drawn = |name: &str| attributes(html, name).into_iter().all(plain);
    let sized = |name: &str| attributes(html, name).into_iter().all(|value| !value.starts_with('-'));
    ["x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height"].into_iter().all(drawn)
        && ["width", "height", "r"].into_iter().all(sized)
        && !["NaN", "inf", "e+"].into_iter().any(|bad| html.contains(bad))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_comes_in_is_drawn_with_plain_numbers(
        numbers in prop::collection::vec(any_number(), 1..40),
        within in 0_usize..60,
        months in 0_usize..60,
    ) {
        let at = |index: usize| numbers[index % numbers.len()];
        let text = AttrValue::from("1");
        let rope = RopeProps {
            id: "p".into(), coverage: Some(at(0)), figure: None, marketing: Default::default(), sales: Default::default(),
            short: None, scale: vec![text.clone(); 5], title: text.clone(), desc: text.clone(), variant: Default::default(),
            on_explain: None,
        };
        let html = rendered::<Rope>(rope);
        prop_assert!(sound(&html), "{html}");
        let stage = |index: usize| FunnelStage {
            label: text.clone(), got: at(index), need: at(index + 1), has: text.clone(), of_needed: text.clone(), more: text.clone(),
        };
        let funnel = FunnelProps { id: "p".into(), title: text.clone(), desc: text.clone(), stages: (0..5).map(stage).collect() };
        let html = rendered::<Funnel>(funnel);
        prop_assert!(sound(&html), "{html}");
        let part = |index: usize| ScorePart {
            label: text.clone(), weight: at(index), value: at(index + 1), points: text.clone(), of_points: text.clone(),
        };
        let parts = ScorePartsProps { id: "p".into(), title: text.clone(), desc: text.clone(), parts: (0..6).map(part).collect() };
        let html = rendered::<ScoreParts>(parts);
        prop_assert!(sound(&html), "{html}");
        let series = (0..numbers.len().min(26))
            .map(|index| MonthSeries {
                label: text.clone(),
                kind: [SeriesKind::Source, SeriesKind::OpeningPipeline, SeriesKind::EarlierLeads][index % 3],
                values: numbers.clone(),
            })
            .collect();
        let chart = MonthChartProps {
            id: "p".into(), title: text.clone(), desc: text.clone(), months: vec![text.clone(); months], within, series,
            rest: text.clone(), target: Some(at(3)), target_text: text.clone(),
            axis: ticks(at(4)).into_iter().map(|at| AxisTick { at, text: text.clone() }).collect(),
            within_text: text.clone(), late_text: text.clone(), late_label: text.clone(),
        };
        let html = rendered::<MonthChart>(chart);
        prop_assert!(sound(&html), "{html}");
    }

    #[test]
    fn ticks_cover_what_they_are_for(max in any_number()) {
        let ticks = ticks(max);
        prop_assert!(ticks.iter().all(|tick| tick.is_finite()));
        prop_assert!((2..=7).contains(&ticks.len()), "{ticks:?}");
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]));
        if (1e-6..=1e15).contains(&max) {
            prop_assert!(*ticks.last().unwrap() >= max * (1.0 - 1e-6), "{max}: {ticks:?}");
        }
    }

    #[test]
    fn the_rope_stays_inside_and_one_stays_visible(coverage in 0.0..1e9_f64) {
        let plan = rope_plan(Some(coverage), 0.95, 0.9975);
        let meet = plan.meet.unwrap();
        prop_assert!((0.0..=0.9975 + 1e-9).contains(&meet));
        prop_assert!((0.3..=0.95).contains(&plan.one));
        prop_assert!((meet - coverage.min(LONGEST) * plan.one).abs() < 1e-9);
        prop_assert!(plan.quarters().any(|(quarter, _)| quarter == 4), "the tick of 1.00");
    }

    #[test]
    fn score_boxes_add_up(weights in prop::collection::vec(0.1..100.0_f64, 1..12)) {
        prop_assert!((score_widths(&weights).iter().sum::<f64>() - 100.0).abs() < 1e-9);
    }
}
