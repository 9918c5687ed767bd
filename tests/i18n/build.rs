//! Every broken sample stops the build with a sentence that says where and what to do.

use crate::compile::{Source, compile, rust};

const META: &str = "
meta-plural = one
meta-direction = ltr
meta-name = X
meta-months = a, b, c, d, e, f, g, h, i, j, k, l
meta-months-in-date = a, b, c, d, e, f, g, h, i, j, k, l
meta-months-short = a, b, c, d, e, f, g, h, i, j, k, l
";

/// A file; selects may be on one line if they end with `|}`.
pub(super) fn source(language: &str, file: &str, text: &str) -> Source {
    // Fluent wants each variant on its own line; the rows below are easier to read on one.
    let text = text.replace(" [", "\n [").replace(" *[", "\n *[").replace(" |}", "\n }");
    Source { language: language.to_owned(), path: format!("locales/{language}/{file}"), text }
}

fn problems(english: &str, other: Option<&str>) -> Vec<String> {
    let mut sources = vec![source("en", "meta.ftl", META), source("en", "a.ftl", english)];
    if let Some(other) = other {
        sources.push(source("de", "meta.ftl", META));
        sources.push(source("de", "a.ftl", other));
    }
    compile(&sources).err().unwrap_or_default()
}

#[test]
fn a_broken_file_is_refused_with_a_sentence() {
    let rows: &[(&str, Option<&str>, &str)] = &[
        ("a = A\nb = B", Some("a = A"), "locales/de/ lacks `b` (English has it in a.ftl)."),
        ("a = A", Some("a = A\nb = B"), "locales/de/a.ftl: `b` isn't in English: remove it or add it to locales/en/."),
        ("a = A", Some("a = { $x }"), "locales/de/a.ftl: `a` uses $x, which the English message doesn't have."),
        (
            "a = { $n } MQL",
            Some("a = { $n -> [one] eins *[other] viele |}"),
            "locales/de/a.ftl: `a` has plural forms for $n, which English doesn't treat as a number: write `{ $n -> *[other] … }` in English.",
        ),
        (
            "a = { $n } MQL",
            Some("a = { $n -> [sales] eins *[else] viele |}"),
            "locales/de/a.ftl: `a` chooses by the name $n, which English doesn't.",
        ),
        ("a = A\na = B", None, "locales/en/a.ftl: `a` is already in locales/en/a.ftl; rename or remove one."),
        ("a = A\nb ? B\n", None, "locales/en/a.ftl, line 2: not Fluent syntax: Expected a token starting with \"=\"."),
        (
            "a = { $n -> *[other] n }",
            None,
            "locales/en/a.ftl, line 2: not Fluent syntax: Unbalanced closing brace. Each variant and the closing brace of a choice start a line of their own.",
        ),
        (
            "a = { NUMBER($x) }",
            None,
            "locales/en/a.ftl: `a` calls NUMBER(): numbers and dates come formatted, as arguments.",
        ),
        ("a = A\nb = { a }", None, "locales/en/a.ftl: `b` refers to the message `a`: make it a term, `{ -a }`."),
        ("a = { -brand }", None, "locales/en/a.ftl: `a` uses the term `-brand`, which isn't in this language."),
        ("-x = { -x }\na = { -x }", None, "locales/en/a.ftl: `a` uses a term that leads back to itself."),
        (
            "-x = X\na = { -x(case: \"of\") }",
            None,
            "locales/en/a.ftl: `a` passes something to the term `-x`: Truce's terms are plain.",
        ),
        (
            "a = A\n    .title = B",
            None,
            "locales/en/a.ftl: `a` has attributes (lines that start with a dot), which Truce doesn't read: make each a message.",
        ),
        ("a = A\n\n    B", None, "locales/en/a.ftl: `a` has an empty line: make it two messages."),
        ("aB = A", None, "locales/en/a.ftl: the name `aB` in `aB` has to be lower case with single dashes."),
        ("a = { $n -> [0] none *[other] { $n } |}", None, "locales/en/a.ftl: `a` lacks [one] for $n."),
        (
            "a = { $n -> [one] 1 [few] 2 *[other] n |}",
            None,
            "locales/en/a.ftl: `a` has [few] for $n, which en never needs.",
        ),
        ("a = { $n -> [other] n *[one] 1 |}", None, "locales/en/a.ftl: `a` needs the star at *[other] for $n."),
        (
            "a = { $n -> [1] one *[sales] s |}",
            None,
            "locales/en/a.ftl: `a` mixes numbers and names in the variants of $n.",
        ),
        (
            "a = { $side -> [sales] s *[else] { $side } |}",
            None,
            "locales/en/a.ftl: `a` shows $side, which is a key for choosing variants: pass the words as another argument.",
        ),
    ];
    for (english, other, sentence) in rows {
        let problems = problems(english, *other);
        assert!(
            problems.iter().any(|problem| problem == sentence),
            "for {english:?}: {problems:#?} lacks {sentence:?}"
        );
    }
}

#[test]
fn a_language_has_to_describe_itself() {
    let problems = compile(&[source("en", "a.ftl", "meta-plural = welsh")]).err().unwrap_or_default();
    for sentence in [
        "locales/en/ needs a message `meta-plural` that is one of: none, one, below-two, east-slavic, polish, czech, arabic.",
        "locales/en/ needs a message `meta-direction` that is one of: ltr, rtl.",
        "locales/en/ needs a message `meta-months` of 12 names, separated by commas.",
        "locales/en/ needs a message `meta-name` without arguments.",
    ] {
        assert!(problems.iter().any(|problem| problem == sentence), "{problems:#?} lacks {sentence:?}");
    }
    let none = compile(&[source("de", "a.ftl", "a = A")]).err().unwrap_or_default();
    assert!(none.contains(&"locales/en/ has no .ftl file: every other language follows it.".to_owned()));
}

#[test]
fn sound_files_compile() {
    assert_eq!(
        problems(
            "-x = X\na = { -x }, { $n -> *[other] { $n } leads |}",
            Some("a = { $n -> [one] ein *[other] { $n } |}")
        ),
        [""; 0]
    );
}

#[test]
fn arguments_become_typed_parameters_sorted_by_name() {
    let text =
        "a-b = A\nshort-by = { $zeal } by { $amount } { $n -> *[other] { $n } |} { $side -> [sales] S *[else] M |}";
    let written = rust(&compile(&[source("en", "meta.ftl", META), source("en", "a.ftl", text)]).unwrap());
    for line in [
        "/// `a-b` (locales/en/a.ftl): A\npub const A_B: Msg = Msg::plain(0);",
        "pub fn short_by(amount: impl Into<Arg>, n: impl Into<Count>, side: impl Into<Key>, zeal: impl Into<Arg>) -> Msg { \
         Msg::with(5, vec![amount.into(), Arg::Count(n.into()), Arg::Key(side.into()), zeal.into()]) }",
    ] {
        assert!(written.contains(line), "{written} lacks {line}");
    }
}

#[test]
fn a_second_language_is_data_beside_english() {
    let arabic = META.replace("= ltr", "= rtl").replace("meta-plural = one", "meta-plural = none");
    let sources = [
        source("ar", "meta.ftl", &arabic),
        source("ar", "a.ftl", "to = إلى { $b } من { $a }"),
        source("en", "meta.ftl", META),
        source("en", "a.ftl", "to = { $a } to { $b }"),
    ];
    let languages = compile(&sources).unwrap();
    let tags: Vec<(&str, bool)> = languages.iter().map(|language| (language.tag.as_str(), language.rtl)).collect();
    assert_eq!(tags, [("en", false), ("ar", true)], "English first, whatever the alphabet says");
    let written = rust(&languages);
    assert_eq!(written.matches("pub fn to(a: impl Into<Arg>, b: impl Into<Arg>)").count(), 1);
    assert!(written.contains("&[&ENGLISH, &Language { tag: \"ar\", plural: Plural::None, rtl: true, "));
    assert!(written.contains("إلى \\u{1}b من \\u{1}a"), "arguments keep their places in any order: {written}");
}
