//! The step that holds the page's weight.

use super::{Step, Tally};
use crate::budget::{GOAL, Weight, weigh, weigh_later};

pub(super) const BUDGET: Step = Step {
    name: "budget",
    about: "what is loaded before the first page works, compressed",
    needs: &[],
    looks_at_dist: true,
    run: |project| {
        let weights = weigh(&project.dist())?;
        let later = weigh_later(&project.dist(), &weights)?;
        println!("{:>9} {:>9}  file", "bytes", "brotli");
        print(&weights);
        let total: usize = weights.iter().map(|weight| weight.brotli).sum();
        println!("{:>9} {total:>9}  of {GOAL} at most", "");
        println!("{:>9} {:>9}  that follow, once the first page works", "", "");
        print(&later);
        Ok(if total <= GOAL { Tally::PASSED } else { Tally::FAILED })
    },
};

fn print(weights: &[Weight]) {
    for weight in weights {
        println!("{:>9} {:>9}  {}", weight.raw, weight.brotli, weight.file);
    }
}
