//! The score's parts and their weights; the pulse check's people.

use truce::calc::assessment::{GapFinding, assess};
use truce::calc::score::{Part, ScoreInput, score, share_met};

use crate::cases::close;

#[test]
fn each_part_runs_from_nothing_to_full() {
    let none = ScoreInput::default();
    let kept = |kept, promised| ScoreInput { kept_share: Some(kept), promised_share: Some(promised), ..none };
    let peak = |utilisation| ScoreInput { utilisation_at_peak: Some(utilisation), ..none };
    let pulse = |score, gap| ScoreInput { pulse_score: Some(score), mean_absolute_gap: Some(gap), ..none };
    let flags = |flags| ScoreInput { incentive_flags: Some(flags), ..none };
    let cases = [
        (Part::Targets, ScoreInput { coverage: Some(0.75), ..none }, 75.0),
        (Part::Targets, ScoreInput { coverage: Some(1.3), ..none }, 100.0),
        (Part::Capacity, peak(0.0), 100.0),
        (Part::Capacity, peak(0.85), 100.0),
        (Part::Capacity, peak(1.05), 50.0),
        (Part::Capacity, peak(1.25), 0.0),
        (Part::Capacity, peak(9.0), 0.0),
        (Part::Response, kept(0.45, 0.9), 50.0),
        (Part::Response, kept(1.0, 0.9), 100.0),
        (Part::Commitments, ScoreInput { checkable_share: Some(0.4), ..none }, 40.0),
        (Part::Roles, ScoreInput { roles_share: share_met([true, true, true, false]), ..none }, 75.0),
        (Part::Incentives, flags(0), 100.0),
        (Part::Incentives, flags(3), 25.0),
        (Part::Incentives, flags(4), 0.0),
        (Part::Load, ScoreInput { balance: Some(0.5), ..none }, 50.0),
        (Part::Pulse, pulse(80.0, 1.0), 60.0),
    ];
    for (part, input, expected) in cases {
        let result = score(&input);
        let found = result.parts.iter().find(|scored| scored.part == part).unwrap();
        assert!(found.value.is_some_and(|value| close(value, expected)), "{part:?} of {input:?}: {found:?}");
        // Alone, it is the whole score.
        assert!(result.total.is_some_and(|total| close(total, expected)), "{part:?}: {:?}", result.total);
        assert!(result.scaled && close(found.weight, 100.0), "{found:?}");
        assert_eq!(result.parts.iter().filter(|scored| scored.value.is_some()).count(), 1, "{part:?}");
    }
}

const ALL_KNOWN: ScoreInput = ScoreInput {
    coverage: Some(0.5),
    utilisation_at_peak: Some(1.25),
    kept_share: Some(0.9),
    promised_share: Some(0.9),
    checkable_share: Some(1.0),
    roles_share: Some(0.0),
    incentive_flags: Some(2),
    balance: Some(1.0),
    pulse_score: Some(50.0),
    mean_absolute_gap: Some(0.0),
};

#[test]
fn the_weights_are_those_in_the_open() {
    let result = score(&ALL_KNOWN);
    let weights = result.parts.map(|part| part.weight);
    for (weight, expected) in weights.into_iter().zip([25.0, 15.0, 10.0, 15.0, 10.0, 10.0, 5.0, 10.0]) {
        assert!(close(weight, expected), "{weights:?}");
    }
    assert!(!result.scaled);
    // 12.5 + 0 + 10 + 15 + 0 + 5 + 5 + 5
    assert!(close(result.total.unwrap(), 52.5));
}

#[test]
fn an_absent_part_leaves_its_weight_to_the_others() {
    let result = score(&ScoreInput { kept_share: None, pulse_score: None, ..ALL_KNOWN });
    // 12.5 + 0 + 15 + 0 + 5 + 5 of 80
    assert!(close(result.total.unwrap(), 37.5 / 0.8));
    assert!(result.scaled);
    assert!(close(result.parts.iter().map(|part| part.weight).sum(), 100.0));
}

#[test]
fn nothing_known_is_no_score() {
    let result = score(&ScoreInput::default());
    assert_eq!((result.total, result.scaled), (None, false));
    assert_eq!(share_met([]), None);
}

#[test]
fn people_who_said_nothing_are_not_counted() {
    let sales = [vec![Some(5), None], vec![None, None], vec![Some(9), Some(0)]];
    let marketing = [vec![Some(2), Some(4)]];
    let result = assess(&[0, 0], 1, &sales, &marketing);
    assert_eq!((result.sales_people, result.marketing_people), (1, 1));
    assert_eq!(result.statements[0].finding, GapFinding::DifferenceToDiscuss);
    assert_eq!(result.statements[1].gap, None);
    assert!(result.mean_absolute_gap.is_some_and(|gap| close(gap, 3.0)));
}
