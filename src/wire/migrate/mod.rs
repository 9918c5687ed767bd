//! From an older schema to today's, one step at a time, on the JSON itself: a step must not know
//! the agreement of today, which goes on changing.
//!
//! A new schema is a file `v<n>_to_v<n+1>.rs` here, a row in [`STEPS`], the next number in
//! [`SCHEMA`](super::SCHEMA) and a frozen draft in `tests/fixtures/drafts`.

use serde_json::Value;

/// One step: from schema `from` to the one after it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// The schema that it reads.
    pub from: u32,
    /// Changes a whole draft of that schema. It meets files of any content and must not fail.
    pub run: fn(&mut Value),
}

/// Every step, oldest first.
pub const STEPS: &[Step] = &[];

/// Runs the steps that a draft of schema `from` needs; returns the schemas they started from.
pub fn migrate(draft: &mut Value, from: u32, steps: &[Step]) -> Vec<u32> {
    let due = steps.iter().filter(|step| step.from >= from);
    due.map(|step| {
        (step.run)(draft);
        step.from
    })
    .collect()
}

/// Whether `steps` lead from schema 1 to `schema` without a gap.
pub fn is_contiguous(steps: &[Step], schema: u32) -> bool {
    steps.iter().map(|step| step.from).eq(1..schema)
}

#[cfg(test)]
mod tests {
    use super::super::SCHEMA;
    use super::*;
    use serde_json::json;

    fn rename(draft: &mut Value) {
        if let Some(map) = draft.as_object_mut()
            && let Some(old) = map.remove("old")
        {
            map.insert("new".into(), old);
        }
    }

    fn double(draft: &mut Value) {
        if let Some(new) = draft.get_mut("new") {
            *new = json!(new.as_i64().unwrap_or(0) * 2);
        }
    }

    const TWO: [Step; 2] = [Step { from: 1, run: rename }, Step { from: 2, run: double }];

    #[test]
    fn each_draft_runs_the_steps_it_needs_in_order() {
        let rows = [
            (json!({"old": 2}), 1, vec![1, 2], json!({"new": 4})),
            (json!({"new": 2}), 2, vec![2], json!({"new": 4})),
            (json!({"new": 4}), 3, vec![], json!({"new": 4})),
            (json!([]), 1, vec![1, 2], json!([])),
        ];
        for (mut draft, from, ran, wanted) in rows {
            assert_eq!(migrate(&mut draft, from, &TWO), ran);
            assert_eq!(draft, wanted);
        }
    }

    #[test]
    fn the_steps_lead_from_the_first_schema_to_todays() {
        assert!(is_contiguous(STEPS, SCHEMA));
        assert!(is_contiguous(&TWO, 3));
        assert!(!is_contiguous(&TWO, 4));
        assert!(!is_contiguous(&TWO[1..], 3));
    }
}
