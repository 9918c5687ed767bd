//! What is said: arguments, plurals, nested messages, lists, marks. Other families of languages are test data.

use super::build::source;
use crate::compile::{Compiled, compile};
use truce::i18n::{Arg, Catalogue, Count, Key, Language, Piece, Plural, msg};

const META: &str = "
meta-direction = ltr
meta-name = X
meta-months = a, b, c, d, e, f, g, h, i, j, k, l
meta-months-in-date = a, b, c, d, e, f, g, h, i, j, k, l
meta-months-short = a, b, c, d, e, f, g, h, i, j, k, l
";

/// A language made of one file. What a test leaks, it needs to the end.
fn language(plural: &str, text: &str) -> Catalogue {
    let mut compiled =
        compile(&[source("en", "meta.ftl", &format!("{META}meta-plural = {plural}")), source("en", "a.ftl", text)])
            .unwrap();
    let Compiled { tag, rtl, text, lengths, names, .. } = compiled.remove(0);
    let names: Vec<&'static str> = names.into_iter().map(|name| &*name.leak()).collect();
    let (_, plural) = *Plural::NAMES.iter().find(|(name, _)| *name == plural).unwrap();
    Catalogue::of(Box::leak(Box::new(Language {
        tag: tag.leak(),
        plural,
        rtl,
        text: text.leak(),
        lengths: lengths.leak(),
        names: names.leak(),
    })))
}

fn count(value: f64) -> Arg {
    Count::new(value, value.to_string()).into()
}

/// The family, a message with `$n`, and what it says for some numbers.
type Family<'a> = (&'a str, &'a str, &'a [(f64, &'a str)]);

#[test]
fn numbers_choose_the_form_of_their_language() {
    let english = "a = { $n -> [0] no leads [one] { $n } lead *[other] { $n } leads |}";
    let russian = "a = { $n } { $n -> [one] лид [few] лида [many] лидов *[other] лида |}";
    let polish = "a = { $n } { $n -> [one] szansa [few] szanse [many] szans *[other] szansy |}";
    let czech = "a = { $n } { $n -> [one] lead [few] leady [many] leadu *[other] leadů |}";
    let french = "a = { $n } { $n -> [one] prospect *[other] prospects |}";
    let japanese = "a = リード{ $n }件";
    let arabic =
        "a = { $n -> [zero] لا عملاء [one] عميل [two] عميلان [few] { $n } عملاء [many] { $n } عميلاً *[other] { $n } عميل |}";
    let rows: &[Family] = &[
        (
            "one",
            english,
            &[
                (0.0, "no leads"),
                (1.0, "1 lead"),
                (1.5, "1.5 leads"),
                (2.0, "2 leads"),
                (21.0, "21 leads"),
                (-1.0, "-1 lead"),
            ],
        ),
        (
            "east-slavic",
            russian,
            &[
                (0.0, "0 лидов"),
                (1.0, "1 лид"),
                (2.0, "2 лида"),
                (5.0, "5 лидов"),
                (11.0, "11 лидов"),
                (12.0, "12 лидов"),
                (21.0, "21 лид"),
                (22.0, "22 лида"),
                (111.0, "111 лидов"),
                (1.5, "1.5 лида"),
            ],
        ),
        (
            "polish",
            polish,
            &[(1.0, "1 szansa"), (3.0, "3 szanse"), (21.0, "21 szans"), (22.0, "22 szanse"), (0.5, "0.5 szansy")],
        ),
        (
            "czech",
            czech,
            &[(1.0, "1 lead"), (4.0, "4 leady"), (0.5, "0.5 leadu"), (5.0, "5 leadů"), (22.0, "22 leadů")],
        ),
        ("below-two", french, &[(0.0, "0 prospect"), (1.5, "1.5 prospect"), (2.0, "2 prospects")]),
        ("none", japanese, &[(1.0, "リード1件"), (2.0, "リード2件")]),
        (
            "arabic",
            arabic,
            &[
                (0.0, "لا عملاء"),
                (1.0, "عميل"),
                (2.0, "عميلان"),
                (3.0, "3 عملاء"),
                (11.0, "11 عميلاً"),
                (100.0, "100 عميل"),
                (103.0, "103 عملاء"),
            ],
        ),
    ];
    for (family, text, numbers) in rows {
        let language = language(family, text);
        for (value, expected) in *numbers {
            assert_eq!(language.say_named("a", vec![count(*value)]).as_deref(), Some(*expected), "{family} {value}");
        }
    }
}

#[test]
fn names_choose_and_selects_nest() {
    let text = "
-side = team
a = { $side ->
        [sales] Sales { $n -> [one] works { $n } lead *[other] works { $n } leads |}
        [marketing] Marketing
       *[else] The { -side }
    } at { $when }.
b = Two lines
    are one sentence{\"{\"}
";
    let language = language("one", text);
    let say = |side, n, when: &str| language.say_named("a", vec![count(n), Key(side).into(), when.into()]);
    assert_eq!(say("sales", 1.0, "9").as_deref(), Some("Sales works 1 lead at 9."));
    assert_eq!(say("sales", 3.0, "9").as_deref(), Some("Sales works 3 leads at 9."));
    assert_eq!(say("marketing", 3.0, "9").as_deref(), Some("Marketing at 9."));
    assert_eq!(say("buyers", 3.0, "9").as_deref(), Some("The team at 9."));
    assert_eq!(language.by_name("b").as_deref(), Some("Two lines are one sentence{"));
    assert_eq!(language.by_name("c"), None);
}

#[test]
fn pieces_keep_arguments_and_their_marks_apart() {
    let english = Catalogue::for_tag("en");
    let revenue = Arg::from("€5").marked(7);
    let list = Arg::list([revenue, Arg::from("x"), Count::from(3_u32).marked(8).into()]);
    let message = msg::list_end(msg::list_middle("a", list), "z");
    assert_eq!(english.say(&message), "a, €5, x and 3 and z");
    let piece = |index, mark, text: &str| Piece::Arg { index, mark, text: text.to_owned() };
    assert_eq!(
        english.pieces(&message),
        [
            piece(0, None, "a, "),
            piece(0, Some(7), "€5"),
            piece(0, None, ", x and "),
            piece(0, Some(8), "3"),
            Piece::Text(" and ".into()),
            piece(1, None, "z"),
        ]
    );
}

#[test]
fn text_with_control_characters_is_only_text() {
    let message = msg::list_end("\u{1}b\u{2}a", "\u{5}");
    assert_eq!(Catalogue::for_tag("en").say(&message), "\u{1}b\u{2}a and \u{5}");
}

#[test]
fn lists_read_as_english() {
    let rows: &[(&[&str], &str)] =
        &[(&[], ""), (&["a"], "a"), (&["a", "b"], "a and b"), (&["a", "b", "c", "d"], "a, b, c and d")];
    for (items, expected) in rows {
        let items: Vec<String> = items.iter().map(|item| (*item).to_owned()).collect();
        assert_eq!(Catalogue::for_tag("en").list(&items), *expected);
    }
}

#[test]
fn the_nearest_language_is_chosen() {
    for tag in ["en", "EN", "en-GB", "en_US", "xx", "", "-"] {
        assert_eq!(Catalogue::for_tag(tag).tag(), "en", "for {tag:?}");
    }
    assert_eq!(Catalogue::all().next(), Some(Catalogue::for_tag("en")));
    assert!(!Catalogue::for_tag("en").is_right_to_left());
}
