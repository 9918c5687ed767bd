//! Which form of a noun a number takes, by family of languages (after Unicode CLDR's plural rules).
//! Knows no language by name: a language's `meta-plural` names its family. Shared with the build script.

/// A plural category, as CLDR names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Category {
    /// Arabic's form for none.
    Zero,
    /// The singular.
    One,
    /// The dual.
    Two,
    /// A small number.
    Few,
    /// A large number.
    Many,
    /// Everything else.
    Other,
}

impl Category {
    /// All categories with the names the catalogue's files use.
    pub const NAMES: [(&'static str, Category); 6] = [
        ("zero", Category::Zero),
        ("one", Category::One),
        ("two", Category::Two),
        ("few", Category::Few),
        ("many", Category::Many),
        ("other", Category::Other),
    ];

    /// The letter that stands for this category in a compiled message.
    pub fn letter(self) -> &'static str {
        match self {
            Category::Zero => "z",
            Category::One => "o",
            Category::Two => "t",
            Category::Few => "f",
            Category::Many => "m",
            Category::Other => "x",
        }
    }
}

/// A family of languages that inflect alike.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plural {
    /// No plural: Chinese, Japanese, Korean, Thai, Vietnamese.
    None,
    /// One and the rest: English, German, Dutch, Swedish, Italian, Spanish.
    One,
    /// Below two and the rest: French, Brazilian Portuguese.
    BelowTwo,
    /// Russian, Ukrainian, Belarusian.
    EastSlavic,
    /// Polish.
    Polish,
    /// Czech, Slovak.
    Czech,
    /// Arabic.
    Arabic,
}

impl Plural {
    /// The families with the names that `meta-plural` may give.
    pub const NAMES: [(&'static str, Plural); 7] = [
        ("none", Plural::None),
        ("one", Plural::One),
        ("below-two", Plural::BelowTwo),
        ("east-slavic", Plural::EastSlavic),
        ("polish", Plural::Polish),
        ("czech", Plural::Czech),
        ("arabic", Plural::Arabic),
    ];

    /// The categories that numbers of this family fall into; `Other` is always the last.
    pub fn categories(self) -> &'static [Category] {
        use Category::{Few, Many, One, Other, Two, Zero};
        match self {
            Plural::None => &[Other],
            Plural::One | Plural::BelowTwo => &[One, Other],
            Plural::EastSlavic | Plural::Polish | Plural::Czech => &[One, Few, Many, Other],
            Plural::Arabic => &[Zero, One, Two, Few, Many, Other],
        }
    }

    /// The category of a number as it is shown: pass it rounded to the decimals that are printed.
    pub fn category(self, value: f64) -> Category {
        let size = value.abs();
        let whole = size.fract() <= 0.0;
        // Integers, since the remainder of floats is a library function of 1 kB in the wasm.
        let ends_in = |modulus: u64| if whole { size as u64 % modulus } else { modulus };
        let few = (2..=4).contains(&ends_in(10)) && !(12..=14).contains(&ends_in(100));
        let is = |x: f64, y: f64| (x - y).abs() < 1e-9;
        let one = is(size, 1.0);
        match self {
            Plural::One if one => Category::One,
            Plural::BelowTwo if size < 2.0 => Category::One,
            Plural::EastSlavic if ends_in(10) == 1 && ends_in(100) != 11 => Category::One,
            Plural::Polish | Plural::Czech if one => Category::One,
            Plural::EastSlavic | Plural::Polish if few => Category::Few,
            Plural::EastSlavic | Plural::Polish if whole => Category::Many,
            Plural::Czech if whole && (2.0..=4.0).contains(&size) => Category::Few,
            Plural::Czech if !whole => Category::Many,
            Plural::Arabic if is(size, 0.0) => Category::Zero,
            Plural::Arabic if one => Category::One,
            Plural::Arabic if is(size, 2.0) => Category::Two,
            Plural::Arabic if (3..=10).contains(&ends_in(100)) => Category::Few,
            Plural::Arabic if (11..=99).contains(&ends_in(100)) => Category::Many,
            _ => Category::Other,
        }
    }
}
