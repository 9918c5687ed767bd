//! A draft of each schema that ever was written must be read for ever. The files under
//! `fixtures/drafts` are frozen: when one of these tests fails, the program is wrong, not the file.
//! Answers that come later without a new schema are tested elsewhere: here they are empty.

use super::full;
use truce::wire::migrate::{STEPS, migrate};
use truce::wire::{Reading, SCHEMA, read, write_by};

/// The stored draft of each schema, oldest first.
const FROZEN: &[&str] = &[include_str!("../fixtures/drafts/v1.json")];

#[test]
fn every_schema_has_a_frozen_draft_and_every_migration_was_run() {
    assert_eq!(FROZEN.len(), SCHEMA as usize);
    let mut ran = Vec::new();
    for (schema, text) in (1..).zip(FROZEN) {
        let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(value["truce"], schema);
        ran.extend(migrate(&mut value, schema, STEPS));
    }
    for step in STEPS {
        assert!(ran.contains(&step.from), "the step from {} never ran", step.from);
    }
}

#[test]
fn every_frozen_draft_is_read_into_the_agreement_it_was_written_from() {
    for text in FROZEN {
        let Reading::Whole { draft, repairs } = read(text) else { panic!("{:?}", read(text)) };
        assert_eq!(repairs, []);
        assert_eq!(*draft, full::draft());
    }
}

#[test]
fn todays_draft_is_still_written_to_the_byte() {
    assert_eq!(FROZEN.last().copied(), Some(write_by(&full::draft(), "0.1.0").as_str()));
}
