//! The calculations, from outside: the worked cases, published examples, and what has to hold for any plan.

#[cfg(test)]
mod cases;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod vectors;
