//! A Rust file as a list of tokens, without comments, attributes and tests. Knows no rule.

use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};

use crate::tree::File;

/// One token, or one side of a pair of brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A name or keyword.
    Name(String),
    /// A string, with what it stands for.
    Text(String),
    /// A sign, or a bracket: `(`, `)`, `[`, `]`, `{`, `}`.
    Sign(char),
    /// A number, character or byte.
    Other,
}

/// A token with its place.
#[derive(Debug)]
pub(crate) struct Token {
    pub(crate) kind: Kind,
    /// Counted from 1.
    pub(crate) line: usize,
    /// The modules around it inside the file, such as `tests`.
    pub(crate) depth: usize,
}

impl Token {
    pub(crate) fn name(&self) -> Option<&str> {
        if let Kind::Name(name) = &self.kind { Some(name) } else { None }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        if let Kind::Text(text) = &self.kind { Some(text) } else { None }
    }

    pub(crate) fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// The product's tokens of a file: no comments, no attributes (documentation is one), nothing under `#[cfg(test)]`.
pub(crate) fn product(file: &File) -> Vec<Token> {
    tokens(file, false)
}

/// All tokens of a file, tests included; no comments, no attributes.
pub(crate) fn everything(file: &File) -> Vec<Token> {
    tokens(file, true)
}

fn tokens(file: &File, tests: bool) -> Vec<Token> {
    let stream: TokenStream = file.text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.path));
    let mut out = Vec::new();
    flatten(stream, tests, 0, &mut out);
    out
}

fn flatten(stream: TokenStream, tests: bool, depth: usize, out: &mut Vec<Token>) {
    let mut trees = stream.into_iter().peekable();
    while let Some(tree) = trees.next() {
        let line = tree.span().start().line;
        let mut push = |kind, line| out.push(Token { kind, line, depth });
        match tree {
            TokenTree::Punct(punct) if punct.as_char() == '#' => {
                if matches!(trees.peek(), Some(TokenTree::Punct(inner)) if inner.as_char() == '!') {
                    trees.next();
                }
                if let Some(TokenTree::Group(attribute)) = trees.next()
                    && !tests
                    && only_in_tests(&attribute.stream().to_string())
                {
                    // The item under it: up to its body or its semicolon.
                    let ends = |tree: &TokenTree| match tree {
                        TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
                        TokenTree::Punct(punct) => punct.as_char() == ';' && punct.spacing() == Spacing::Alone,
                        _ => false,
                    };
                    trees.by_ref().find(ends);
                }
            }
            TokenTree::Punct(punct) => push(Kind::Sign(punct.as_char()), line),
            TokenTree::Ident(name) => push(Kind::Name(name.to_string()), line),
            TokenTree::Literal(literal) => {
                push(string(&literal.to_string()).map_or(Kind::Other, Kind::Text), line);
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ('(', ')'),
                    Delimiter::Bracket => ('[', ']'),
                    Delimiter::Brace | Delimiter::None => ('{', '}'),
                };
                push(Kind::Sign(open), line);
                let is_module =
                    out.len() >= 3 && open == '{' && out.get(out.len() - 3).and_then(Token::name) == Some("mod");
                flatten(group.stream(), tests, depth + usize::from(is_module), out);
                out.push(Token { kind: Kind::Sign(close), line: group.span_close().start().line, depth });
            }
        }
    }
}

fn only_in_tests(attribute: &str) -> bool {
    let condition = attribute.strip_prefix("cfg").map(str::trim_start).unwrap_or_default();
    condition.starts_with('(') && condition.contains("test") && !condition.contains("not")
}

/// What a string literal stands for; `None` for any other literal.
fn string(literal: &str) -> Option<String> {
    if let Some(raw) = literal.strip_prefix('r') {
        return Some(raw.trim_matches('#').trim_matches('"').to_owned());
    }
    let inner = literal.strip_prefix('"')?.strip_suffix('"')?;
    let mut out = String::new();
    let mut chars = inner.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 't' | 'r') => out.push(' '),
            Some('u') => {
                let code: String = chars.by_ref().take_while(|c| *c != '}').filter(|c| *c != '{').collect();
                out.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            // The line goes on: what comes next stands where it does.
            Some('\n') => out = format!("{} ", out.trim_end()),
            Some(other) => out.push(other),
            None => {}
        }
    }
    Some(out)
}

#[test]
fn tokens_leave_out_comments_attributes_and_tests() {
    let text = "//! Not this.\n/// Nor this.\n#[allow(x, reason = \"nor this\")]\nfn f() { g(\"a \\\"b\\\"\\u{a0}c\"); }\n\
        mod m {\n use super::x;\n}\n#[cfg(test)]\nmod tests { fn h() { \"nor this\"; } }\nconst Z: u8 = b'z';\n";
    let tokens = product(&File { path: "sample.rs".to_owned(), text: text.to_owned() });
    let texts: Vec<(&str, usize)> = tokens.iter().filter_map(|t| Some((t.text()?, t.line))).collect();
    assert_eq!(texts, [("a \"b\"\u{a0}c", 4)]);
    let names: Vec<(&str, usize)> = tokens.iter().filter_map(|t| Some((t.name()?, t.depth))).collect();
    let expected = [("fn", 0), ("f", 0), ("g", 0), ("mod", 0), ("m", 0), ("use", 1), ("super", 1), ("x", 1)];
    assert_eq!(names, [&expected[..], &[("const", 0), ("Z", 0), ("u8", 0)]].concat());
}
