//! Files that no Truce wrote: what becomes of them, and what is said about it.

use super::full;
use serde_json::{Value, json};
use truce::domain::*;
use truce::wire::RepairKind as K;
use truce::wire::{Draft, List, Place, Reading, Repair, Why, read, write};

fn stored() -> Value {
    serde_json::from_str(&write(&full::draft())).unwrap()
}

/// The stored draft with `value` at `pointer`.
fn with(pointer: &str, value: Value) -> Value {
    let mut draft = stored();
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match draft.pointer_mut(parent).unwrap() {
        Value::Object(map) => _ = map.insert(key.into(), value),
        Value::Array(list) => list[key.parse::<usize>().unwrap()] = value,
        other => panic!("nothing can stand in {other}"),
    }
    draft
}

fn whole(text: &str) -> (Draft, Vec<Repair>) {
    match read(text) {
        Reading::Whole { draft, repairs } => {
            assert_eq!(invariants(&draft.agreement), []);
            (*draft, repairs)
        }
        other => panic!("{other:?}"),
    }
}

fn id(bits: u64) -> Id {
    Id::from_bits(bits)
}

fn answer(field: Field) -> Place {
    Place::Answer(field)
}

fn part(name: &str) -> Place {
    Place::Part(name.into())
}

/// Where in the file, what stands there, what is said about it.
type Row = (&'static str, Value, Vec<(Place, K)>);

#[test]
fn each_oddity_is_repaired_and_said() {
    let web = |f| answer(Field::Source(id(21), f));
    let owner = |bits| answer(Field::CommitmentOwner(id(bits)));
    let rows: Vec<Row> = vec![
        ("/name", json!(3), vec![(part("name"), K::WrongType)]),
        ("/name", json!("a\u{0}b"), vec![(part("name"), K::OddCharacters)]),
        ("/name", json!("x".repeat(201)), vec![(part("name"), K::TooLong(200))]),
        ("/revision", json!(-1), vec![(part("revision"), K::WrongType)]),
        ("/saved_ms", json!("yesterday"), vec![(part("saved_ms"), K::WrongType)]),
        ("/program", json!([]), vec![]),
        ("/truce", json!("one"), vec![(part("truce"), K::Missing)]),
        ("/truce", json!(0), vec![(part("truce"), K::Missing)]),
        ("/mood", json!(1), vec![(part("mood"), K::Unknown)]),
        ("/agreement/goals/mood", json!(1), vec![(part("goals.mood"), K::Unknown)]),
        ("/agreement/goals/sources/0/mood", json!(1), vec![(part("sources.mood"), K::Unknown)]),
        ("/agreement/draft", json!(0), vec![(part("draft"), K::WrongType)]),
        ("/agreement/id", json!("No"), vec![(part("id"), K::NewId)]),
        ("/agreement/currency", json!("Franken"), vec![(answer(Field::Currency), K::UnknownChoice)]),
        ("/agreement/language", json!("<b>"), vec![(answer(Field::Language), K::UnknownChoice)]),
        ("/agreement/period/first_month", json!("2027-13"), vec![(answer(Field::FirstMonth), K::NotADate)]),
        ("/agreement/review", json!({"value": "2027-02-30"}), vec![(answer(Field::Review), K::NotADate)]),
        ("/agreement/review", json!(20270230), vec![(answer(Field::Review), K::WrongType)]),
        ("/agreement/period/months", json!(37), vec![(answer(Field::Months), K::Refused(Refusal::TooLarge))]),
        ("/agreement/period/months", json!(1.5), vec![(answer(Field::Months), K::Refused(Refusal::NotWhole))]),
        ("/agreement/period/months", json!("6"), vec![(answer(Field::Months), K::WrongType)]),
        ("/agreement/period/months", json!({"value": "6"}), vec![(answer(Field::Months), K::WrongType)]),
        ("/agreement/period/months", json!({"typed": 6}), vec![(answer(Field::Months), K::WrongType)]),
        ("/agreement/period", json!([]), vec![(part("period"), K::WrongType)]),
        (
            "/agreement/goals/response/clock",
            json!("sun"),
            vec![(answer(Field::Response(ResponseField::Clock)), K::UnknownChoice)],
        ),
        ("/agreement/goals/sources/0/win", json!(25), vec![(web(SourceField::Win), K::Refused(Refusal::TooLarge))]),
        (
            "/agreement/goals/sources/0/deal_size",
            json!(-5),
            vec![(web(SourceField::DealSize), K::Refused(Refusal::Negative))],
        ),
        (
            "/agreement/goals/sources/0/win",
            json!({"typed": "a quarter", "locale": "en"}),
            vec![(web(SourceField::Win), K::Refused(Refusal::NotANumber))],
        ),
        (
            "/agreement/goals/sources",
            json!({}),
            vec![
                (Place::List(List::Sources), K::WrongType),
                (Place::List(List::Commitments), K::SourceGone),
                (Place::List(List::Commitments), K::SourceGone),
            ],
        ),
        (
            "/agreement/goals/coverage_exception",
            json!("y".repeat(10_001)),
            vec![(answer(Field::CoverageException), K::TooLong(10_000))],
        ),
        (
            "/agreement/misses/used_up",
            json!({"suggested": "tea"}),
            vec![(answer(Field::MissesUsedUp), K::UnknownChoice)],
        ),
        ("/agreement/misses/used_up", json!(true), vec![(answer(Field::MissesUsedUp), K::WrongType)]),
        (
            "/agreement/parties/signatories/0/name",
            json!("A\nB"),
            vec![(answer(Field::Signatory(id(11), SignatoryField::Name)), K::OddCharacters)],
        ),
        (
            "/agreement/parties/signatories/0/side",
            Value::Null,
            vec![(answer(Field::Signatory(id(11), SignatoryField::Side)), K::Missing)],
        ),
        (
            "/agreement/parties/signatories/0",
            json!("Ada"),
            vec![(Place::List(List::Signatories), K::WrongType), (owner(31), K::NobodyYet)],
        ),
        ("/agreement/parties/signatories", Value::Null, vec![(owner(31), K::NobodyYet), (owner(33), K::NobodyYet)]),
        ("/agreement/commitments/3/owner", json!("Ada Meier"), vec![(owner(34), K::NobodyYet)]),
        ("/agreement/commitments/3/owner", json!("zz"), vec![(owner(34), K::NobodyYet)]),
        (
            "/agreement/completed",
            json!(["start", "tea", "start"]),
            vec![(Place::List(List::Completed), K::UnknownChoice)],
        ),
        ("/agreement/goals/seasonality", json!(vec![1; 37]), vec![(Place::List(List::Seasonality), K::TooMany(36))]),
        ("/agreement/goals/seasonality/1", json!("?"), vec![(answer(Field::Seasonality(1)), K::WrongType)]),
    ];
    for (pointer, value, wanted) in rows {
        let (_, repairs) = whole(&with(pointer, value.clone()).to_string());
        let got: Vec<(Place, K)> = repairs.into_iter().map(|r| (r.place, r.kind)).collect();
        assert_eq!(got, wanted, "{pointer}: {value}");
    }
}

#[test]
fn what_is_refused_is_kept_beside_what_counts() {
    let web = Field::Source(id(21), SourceField::Win);
    let rows = [
        (json!(25), None, None, None),
        (json!({"value": 25, "typed": "2500 %", "locale": "en-GB"}), None, Some("2500 %"), Some(Refusal::TooLarge)),
        (
            json!({"value": 0.2, "typed": "x", "locale": "de", "refused": "not-a-number"}),
            Some(0.2),
            Some("x"),
            Some(Refusal::NotANumber),
        ),
        (json!({"value": 0.2, "typed": "x", "refused": "tea"}), Some(0.2), Some("x"), None),
        (json!({"value": 0.2, "refused": "negative"}), Some(0.2), None, None),
        (json!({"value": -0.0}), Some(0.0), None, None),
        (json!({}), None, None, None),
        (Value::Null, None, None, None),
    ];
    for (value, counts, typed, refusal) in rows {
        let (draft, _) = whole(&with("/agreement/goals/sources/0/win", value.clone()).to_string());
        let Some(Slot::Number(raw, _)) = slot(&draft.agreement, web) else { panic!("no number") };
        let text = raw.typed.as_ref().map(|typed| typed.text.as_str());
        assert_eq!((raw.value, text, raw.refusal), (counts, typed, refusal), "{value}");
    }
    let (_, repairs) = whole(&with("/agreement/goals/sources/0/win", json!(25)).to_string());
    assert_eq!(repairs[0].was.as_deref(), Some("25"));
}

#[test]
fn rows_with_one_id_become_rows_of_their_own_the_same_each_time() {
    let mut value = stored();
    let sources = value.pointer_mut("/agreement/goals/sources").unwrap().as_array_mut().unwrap();
    sources[1]["id"] = sources[0]["id"].clone();
    let text = value.to_string();
    let (draft, repairs) = whole(&text);
    let ids: Vec<Id> = draft.agreement.goals.sources.iter().map(|row| row.id).collect();
    assert_eq!(ids[0], id(21));
    assert_eq!(draft.agreement.goals.sources[1].name, "Fairs");
    assert!(repairs.iter().any(|r| r.place == Place::Row(List::Sources, ids[1]) && r.kind == K::NewId));
    // the second's commitment named an id that is no longer there: gone, and an empty one in its place
    assert!(repairs.iter().any(|r| r.kind == K::SourceGone && r.was.as_deref() == Some("m")));
    assert!(repairs.iter().any(|r| r.kind == K::Restored));
    assert_eq!(whole(&text), (draft, repairs));
}

#[test]
fn two_commitments_for_one_promise_become_one() {
    let mut value = stored();
    let list = value.pointer_mut("/agreement/commitments").unwrap().as_array_mut().unwrap();
    list.push(json!({"id": "zz", "promise": "attempts", "owner": "c", "record": "Phone log", "share": 0.5}));
    let (draft, repairs) = whole(&value.to_string());
    let attempts = &draft.agreement.commitments[3];
    assert_eq!((attempts.id, attempts.owner, attempts.share.get()), (id(34), Some(id(12)), Some(0.95)));
    assert_eq!(attempts.record, Wording::Own("Phone log".into()));
    assert_eq!(repairs, [Repair { place: Place::Row(List::Commitments, id(34)), kind: K::Merged, was: None }]);
}

#[test]
fn too_many_rows_are_cut_at_the_limit() {
    let people: Vec<Value> = (100..160_u64).map(|n| json!({"id": id(n).to_string(), "side": "sales"})).collect();
    let (draft, repairs) = whole(&with("/agreement/parties/signatories", json!(people)).to_string());
    assert_eq!(draft.agreement.parties.signatories.len(), ROWS);
    assert_eq!((&repairs[0].place, repairs[0].kind), (&Place::List(List::Signatories), K::TooMany(ROWS)));
    let sources: Vec<Value> = (200..230_u64).map(|n| json!({"id": id(n).to_string()})).collect();
    let (draft, repairs) = whole(&with("/agreement/goals/sources", json!(sources)).to_string());
    assert_eq!(draft.agreement.goals.sources.len(), SOURCES);
    assert!(repairs.iter().any(|r| r.kind == K::TooMany(SOURCES)));
}

#[test]
fn an_empty_agreement_is_an_agreement() {
    let (draft, repairs) = whole("\u{feff}{\"truce\": 1, \"agreement\": {}}");
    assert_eq!(draft.agreement.commitments.len(), 3);
    assert_eq!(draft.agreement.parties, Parties::default());
    assert_eq!(repairs.iter().filter(|r| r.kind == K::Restored).count(), 3);
}

#[test]
fn a_flood_of_oddities_is_said_only_so_often() {
    let junk: Value = (0..5_000).map(|n| (n.to_string(), json!(n))).collect::<serde_json::Map<_, _>>().into();
    let (_, repairs) = whole(&with("/agreement", junk).to_string());
    assert_eq!(repairs.len(), 200);
}

#[test]
fn half_characters_do_not_lose_the_draft() {
    let text = with("/name", json!("HALF")).to_string().replace("HALF", "a \\ud83d b");
    let (draft, repairs) = whole(&text);
    assert_eq!(draft.name, "a \u{fffd} b");
    assert_eq!(repairs, [Repair { place: part(""), kind: K::OddCharacters, was: None }]);
}

#[test]
fn what_is_no_draft_says_why() {
    let bomb = "[".repeat(100_000);
    let nested = with("/agreement/goals/sources", json!("NEST")).to_string().replace("\"NEST\"", &"[".repeat(1_000));
    let cut: String = stored().to_string().chars().take(300).collect();
    let rows = [
        ("", Why::CutOff),
        ("{\"truce\": 1,\n  oops}", Why::NotJson { line: 2, column: 3 }),
        (cut.as_str(), Why::CutOff),
        ("[]", Why::NotADraft),
        ("{\"truce\": 1}", Why::NotADraft),
        ("{\"truce\": 1, \"agreement\": []}", Why::NotADraft),
        (&" ".repeat(DRAFT_BYTES + 1), Why::TooLarge(DRAFT_BYTES + 1)),
    ];
    for (text, why) in rows {
        assert_eq!(read(text), Reading::Unreadable { why }, "{}", text.get(..60).unwrap_or(text));
    }
    for text in [bomb, nested] {
        assert!(matches!(read(&text), Reading::Unreadable { why: Why::NotJson { .. } }));
    }
}

#[test]
fn a_draft_of_tomorrow_is_understood_as_far_as_it_goes() {
    let mut value = with("/agreement/weather", json!("fine"));
    value["truce"] = json!(99);
    value["program"] = json!("9.0.0");
    let Reading::Newer { schema, program, draft, repairs } = read(&value.to_string()) else { panic!("not newer") };
    assert_eq!((schema, program.as_deref()), (99, Some("9.0.0")));
    assert_eq!(draft.map(|draft| draft.agreement), Some(full::draft().agreement));
    assert_eq!((&repairs[0].place, repairs[0].kind), (&part("weather"), K::Unknown));

    let strange = read("{\"truce\": 18446744073709551615}");
    assert_eq!(strange, Reading::Newer { schema: u32::MAX, program: None, draft: None, repairs: vec![] });
}
