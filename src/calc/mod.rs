//! What every number of the product means: pure, total functions over plain numbers.
//!
//! Knows neither the agreement (`domain` is mapped onto [`plan::Plan`] by its caller), nor sentences, nor the browser.
//! Whatever has nothing to divide by, or no target to compare with, is `None`: never 0, NaN or infinity.
//! Names are the field's own; results carry the figures in between, so that a page can say how a number came about.

pub mod assessment;
pub mod balance;
pub mod follow_up;
pub mod funnel;
pub mod incentives;
pub mod lag;
pub mod levers;
pub mod misses;
pub mod num;
pub mod plan;
pub mod plan_check;
mod queue;
pub mod quota;
pub mod response;
mod rng;
pub mod score;
mod week;
