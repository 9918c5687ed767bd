//! The calculations, from outside: the worked cases, published examples, and what has to hold for any plan.

#[cfg(test)]
mod cases;
#[cfg(test)]
mod inputs;
#[cfg(test)]
mod months;
#[cfg(test)]
mod plans;
#[cfg(test)]
mod properties;
#[cfg(test)]
mod published;
#[cfg(test)]
mod responses;
#[cfg(test)]
mod scores;
#[cfg(test)]
mod vectors;
