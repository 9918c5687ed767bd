//! The standalone page: mounts the app. Knows nothing else.

fn main() {}
