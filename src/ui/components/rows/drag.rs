//! A row under the pointer: where it would go. Knows places on the screen, no rows.

use web_sys::Element;
use yew::AttrValue;

/// A row being dragged.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Drag {
    pub(super) key: AttrValue,
    pub(super) from: usize,
    /// Its place if it were let go now, counted from 0.
    pub(super) to: usize,
}

/// Where the others make room for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    Before,
    After,
}

impl Drag {
    /// How the row at `at` shows where the dragged one would go, in a list of `count` rows.
    pub(super) fn mark(&self, at: usize, count: usize) -> Mark {
        if self.from == self.to || at == self.from {
            Mark::None
        } else if self.to < self.from && at == self.to {
            Mark::Before
        } else if self.to > self.from && at == self.to.min(count.saturating_sub(1)) {
            Mark::After
        } else {
            Mark::None
        }
    }
}

/// The place of a row let go at height `y`: behind all others whose middle is above.
pub(super) fn place(middles: &[f64], from: usize, y: f64) -> usize {
    middles.iter().enumerate().filter(|(at, middle)| *at != from && **middle < y).count()
}

/// The middles of the rows on the screen, from top to bottom.
pub(super) fn middles(list: &Element) -> Vec<f64> {
    let mut middles = Vec::new();
    let mut next = list.first_element_child();
    while let Some(row) = next {
        let area = row.get_bounding_client_rect();
        middles.push(area.top() + area.height() / 2.0);
        next = row.next_element_sibling();
    }
    middles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_goes_where_it_is_let_go() {
        let middles = [10.0, 30.0, 50.0];
        let rows = [(0, 5.0, 0), (0, 29.0, 0), (0, 31.0, 1), (0, 99.0, 2), (2, 0.0, 0), (2, 20.0, 1), (1, 30.0, 1)];
        for (from, y, to) in rows {
            assert_eq!(place(&middles, from, y), to, "row {from} at {y}");
        }
    }

    #[test]
    fn one_row_shows_the_gap() {
        let marks = |from, to| {
            let drag = Drag { key: "k".into(), from, to };
            [0, 1, 2].map(|at| drag.mark(at, 3))
        };
        assert_eq!(marks(0, 0), [Mark::None; 3]);
        assert_eq!(marks(0, 2), [Mark::None, Mark::None, Mark::After]);
        assert_eq!(marks(2, 0), [Mark::Before, Mark::None, Mark::None]);
        assert_eq!(marks(1, 2), [Mark::None, Mark::None, Mark::After]);
    }
}
