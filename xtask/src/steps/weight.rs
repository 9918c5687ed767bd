//! The step that holds the page's weight.

use super::{Step, Tally};
use crate::budget::{LIMIT, weigh};

pub(super) const BUDGET: Step = Step {
    name: "budget",
    about: "what is loaded before the first page works, compressed",
    needs: &[],
    looks_at_dist: true,
    run: |project| {
        let weights = weigh(&project.dist())?;
        println!("{:>9} {:>9}  file", "bytes", "brotli");
        for weight in &weights {
            println!("{:>9} {:>9}  {}", weight.raw, weight.brotli, weight.file);
        }
        let total: usize = weights.iter().map(|weight| weight.brotli).sum();
        println!("{:>9} {total:>9}  of {LIMIT}", "");
        Ok(if total <= LIMIT { Tally::PASSED } else { Tally::FAILED })
    },
};
