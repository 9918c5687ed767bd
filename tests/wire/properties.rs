//! Any agreement comes back as it was; any file gives an agreement that keeps its invariants.

use super::full::{self, type_number};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use truce::domain::dates::{Date, Month};
use truce::domain::*;
use truce::wire::{Draft, Reading, read, write};

/// A text of at most `limit` characters that somebody could type on one line.
fn line(limit: usize) -> impl Strategy<Value = String> {
    let typed = |c: char| if c.is_control() { '?' } else { c };
    proptest::collection::vec(any::<char>(), 0..=limit).prop_map(move |chars| chars.into_iter().map(typed).collect())
}

fn wording(suggestion: Suggestion) -> impl Strategy<Value = Wording> {
    prop_oneof![Just(Wording::Suggested(suggestion)), line(200).prop_map(Wording::Own)]
}

/// What somebody did to a number: nothing, typed one, typed nonsense over one, took it out.
#[derive(Clone, Debug)]
enum Doing {
    Set(f64),
    Type(f64, String),
    Spoil(f64, String, Refusal),
    TakeOut,
}

fn doing() -> impl Strategy<Value = Doing> {
    // what can be typed: up to 15 digits
    let typed = (0..10_u64.pow(15), 0..18_i32).prop_map(|(digits, point)| digits as f64 / 10_f64.powi(point));
    let number = prop_oneof![typed, (0..40_u32).prop_map(f64::from), Just(1e12), Just(-1.0), Just(f64::NAN)];
    let refusal = select(vec![Refusal::NotANumber, Refusal::TwoNumbers, Refusal::TooSmall]);
    prop_oneof![
        number.clone().prop_map(Doing::Set),
        (number.clone(), "[^\\x00-\\x1f\\x7f-\\x9f]{1,20}").prop_map(|(n, text)| Doing::Type(n, text)),
        (number, "[a-z ]{1,20}", refusal).prop_map(|(n, text, r)| Doing::Spoil(n, text, r)),
        Just(Doing::TakeOut),
    ]
}

fn apply(agreement: &mut Agreement, field: Field, doing: &Doing) {
    if let (Some(SlotMut::Number(raw, rules)), Doing::Set(number) | Doing::Spoil(number, ..)) =
        (slot_mut(agreement, field), doing)
    {
        *raw = RawEntry { value: rules.admit(*number).ok(), ..RawEntry::default() };
    }
    match doing {
        Doing::Set(_) => {}
        Doing::Type(number, text) => type_number(agreement, field, text, Ok(Some(*number))),
        Doing::Spoil(_, text, refusal) => type_number(agreement, field, text, Err(*refusal)),
        Doing::TakeOut => type_number(agreement, field, "", Ok(None)),
    }
}

fn numbers(agreement: &Agreement) -> Vec<Field> {
    let mut all = vec![Field::Months, Field::RevenueTarget, Field::MarketingShare];
    all.extend(PipelineField::ALL.iter().map(|f| Field::Pipeline(*f)));
    all.extend(QuotaField::ALL.iter().map(|f| Field::Quota(*f)));
    all.extend(FollowUpField::ALL.iter().map(|f| Field::FollowUp(*f)));
    all.extend(ResponseField::ALL.iter().map(|f| Field::Response(*f)));
    all.extend((0..36).map(Field::Seasonality));
    for row in &agreement.goals.sources {
        all.extend(SourceField::ALL.iter().map(|f| Field::Source(row.id, *f)));
    }
    all.extend(agreement.commitments.iter().map(|row| Field::CommitmentShare(row.id)));
    all.retain(|field| matches!(slot(agreement, *field), Some(Slot::Number(..))));
    all
}

prop_compose! {
    fn agreement()(
        sources in proptest::collection::vec(line(200), 0..5),
        people in proptest::collection::vec((line(200), line(200), select(Side::BOTH.to_vec())), 0..5),
        months in 0..4_usize,
        (organisation, exception) in (line(200), "[^\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f]{0,300}"),
        marketing in wording(Suggestion::Marketing),
        used_up in wording(Suggestion::MissesUsedUp),
        doings in proptest::collection::vec((any::<Index>(), doing()), 0..40),
        owners in proptest::collection::vec((any::<Index>(), any::<Index>()), 0..6),
        clock in select(Clock::ALL.to_vec()),
        first in proptest::option::of((1900..2200_i16, 1..=12_u8)),
        review in proptest::option::of((1900..2200_i16, 1..=12_u8, 1..=28_u8)),
        spoiled in any::<bool>(),
        draft in 1..u32::MAX,
        completed in proptest::sample::subsequence(Page::ALL.to_vec(), 0..=2),
    ) -> Agreement {
        let mut bits = 0;
        let mut id = || { bits += 1; Id::from_bits(bits * 0x9e37_79b9) };
        let mut a = Agreement::empty([id(), id(), id(), id()], "en", Currency::EUR);
        a.version.draft = draft;
        a.completed = completed;
        a.parties.organisation = organisation;
        a.parties.marketing = marketing;
        a.parties.signatories =
            people.into_iter().map(|(name, title, side)| Signatory { id: id(), side, name, title }).collect();
        for name in sources {
            let source = Source { name, ..Source::new(id()) };
            a.commitments.push(Commitment::new(id(), Promise::LeadsFrom(source.id)));
            a.goals.sources.push(source);
        }
        a.goals.seasonality = vec![Entry::default(); months];
        a.goals.coverage_exception = exception;
        a.goals.response.clock = clock;
        a.misses.used_up = used_up;
        a.period.first.value = first.and_then(|(year, month)| Month::new(year, month));
        a.review.value = review.and_then(|(year, month, day)| Date::new(year, month, day));
        if spoiled {
            a.review.type_in(Typed { text: "soon".into(), locale: "en".into() }, Err(()));
        }
        let fields = numbers(&a);
        for (index, doing) in doings {
            apply(&mut a, *index.get(&fields), &doing);
        }
        for (row, owner) in owners {
            let row = row.index(a.commitments.len());
            a.commitments[row].owner = a.parties.signatories.get(owner.index(6)).map(|person| person.id);
        }
        a
    }
}

fn junk() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<f64>().prop_map(|n| json!(n)),
        any::<i64>().prop_map(Value::from),
        select(vec!["", "b", "m", "leads", "response", "marketing", "2027-01", "A", "\u{0}\u{7}"])
            .prop_map(Value::from),
        line(250).prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 20, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((select(vec!["id", "value", "typed", "owner", "x"]), inner), 0..5)
                .prop_map(|pairs| Value::Object(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
}

/// How a file is spoiled at one place.
#[derive(Clone, Debug)]
enum Spoil {
    Replace(Value),
    Remove,
    /// A copy of what stands there, once more or at another place.
    CopyTo(Index),
}

fn spoil() -> impl Strategy<Value = Spoil> {
    prop_oneof![junk().prop_map(Spoil::Replace), Just(Spoil::Remove), any::<Index>().prop_map(Spoil::CopyTo),]
}

fn pointers(value: &Value, at: &str, into: &mut Vec<String>) {
    into.push(at.into());
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| pointers(value, &format!("{at}/{key}"), into)),
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| pointers(value, &format!("{at}/{index}"), into));
        }
        _ => {}
    }
}

fn spoiled(mut value: Value, index: Index, spoil: Spoil) -> Value {
    let mut all = Vec::new();
    pointers(&value, "", &mut all);
    // the whole file is replaced only now and then: it leaves nothing to spoil
    let at = index.get::<String>(&all).clone();
    let Some((parent, key)) = at.rsplit_once('/') else { return value };
    match spoil {
        Spoil::Replace(junk) => {
            if let Some(place) = value.pointer_mut(&at) {
                *place = junk;
            }
        }
        Spoil::Remove => match value.pointer_mut(parent) {
            Some(Value::Object(map)) => _ = map.remove(key),
            Some(Value::Array(list)) => _ = key.parse().ok().filter(|n| *n < list.len()).map(|n: usize| list.remove(n)),
            _ => {}
        },
        Spoil::CopyTo(other) => {
            let copy = value.pointer(&at).cloned().unwrap_or_default();
            match value.pointer_mut(other.get::<String>(&all).as_str()) {
                Some(Value::Array(list)) => list.push(copy),
                Some(place) => *place = copy,
                None => {}
            }
        }
    }
    value
}

proptest! {
    #[test]
    fn what_is_written_is_read(a in agreement(), name in line(200), revision in 0..=1_u64 << 53) {
        prop_assert_eq!(invariants(&a), vec![]);
        let draft = Draft { name, revision, saved_ms: 1_795_286_713_000, agreement: a };
        let text = write(&draft);
        prop_assert!(text.len() < DRAFT_BYTES);
        prop_assert_eq!(read(&text), Reading::Whole { draft: Box::new(draft), repairs: vec![] });
    }

    #[test]
    fn a_number_of_any_length_is_written_the_same_after_reading(number in 0.0..1e12_f64, small in 0.0..1.0_f64) {
        let mut draft = full::draft();
        draft.agreement.goals.revenue_target = Entry::of(number);
        draft.agreement.goals.marketing_share = Entry::of(small * small * small);
        let text = write(&draft);
        let Reading::Whole { draft: again, repairs } = read(&text) else { panic!("not whole") };
        prop_assert_eq!(repairs, vec![]);
        prop_assert_eq!(write(&again), text);
        let got = again.agreement.goals.revenue_target.get().unwrap_or_default();
        prop_assert!((got - number).abs() <= number * 1e-14);
    }

    #[test]
    fn a_spoiled_file_gives_a_sound_agreement_that_needs_no_second_repair(
        spoils in proptest::collection::vec((any::<Index>(), spoil()), 1..8),
    ) {
        let whole: Value = serde_json::from_str(&write(&full::draft())).unwrap();
        let value = spoils.into_iter().fold(whole, |value, (index, spoil)| spoiled(value, index, spoil));
        let (draft, newer) = match read(&value.to_string()) {
            Reading::Whole { draft, .. } => (Some(draft), false),
            Reading::Newer { draft, .. } => (draft, true),
            Reading::Unreadable { .. } => (None, false),
        };
        if let Some(draft) = draft {
            prop_assert_eq!(invariants(&draft.agreement), vec![]);
            let text = write(&draft);
            let Reading::Whole { draft: again, repairs } = read(&text) else { panic!("newer: {newer}") };
            prop_assert_eq!(repairs, vec![]);
            // numbers have become numbers of 15 digits, nothing else changed
            prop_assert_eq!(write(&again), text);
        } else {
            let lost = newer || !value["agreement"].is_object();
            prop_assert!(lost, "an agreement was there");
        }
    }

    #[test]
    fn a_text_spoiled_anywhere_never_stops_the_reader(
        cuts in proptest::collection::vec((any::<Index>(), select(vec!["", "\"", "{", "]", "\\", "\\ud83d", "\u{0}", "9", "é"])), 1..6),
    ) {
        let mut text = write(&full::draft());
        for (index, piece) in cuts {
            let at = index.index(text.len());
            if text.is_char_boundary(at) && text.is_char_boundary(at + 1) {
                text.replace_range(at..=at, piece);
            }
        }
        match read(&text) {
            Reading::Whole { draft, .. } | Reading::Newer { draft: Some(draft), .. } => {
                prop_assert_eq!(invariants(&draft.agreement), vec![]);
            }
            Reading::Newer { draft: None, .. } | Reading::Unreadable { .. } => {}
        }
    }

    #[test]
    fn any_text_is_read_or_refused(text in ".{0,200}") {
        let refused = matches!(read(&text), Reading::Unreadable { .. });
        prop_assert!(refused);
    }
}
