//! What a source may not ask of the compiler: other files, the environment, the machine's libraries, endless nesting.
//!
//! A look at the tokens, so it also holds inside macros, and where there is no fence for the compiler.

use std::fmt;
use std::str::FromStr as _;

use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// How deep a source may nest, in tokens that are open at once: with brackets, and without them in `!!!!x` or `else if`.
/// Those who read a source recurse on these.
const DEEPEST: usize = 4000;
/// How deep brackets alone may nest.
const BRACKETS: usize = 200;

/// What is refused, and where.
#[derive(Debug)]
pub(crate) struct Refused {
    line: usize,
    why: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.line, self.why)
    }
}

fn refused(at: Span, why: impl Into<String>) -> Refused {
    Refused {
        line: at.start().line,
        why: why.into(),
    }
}

/// Refuses `text` if it reaches for what a solution has no business with. What cannot be read passes: the compiler
/// says why.
pub(crate) fn check(text: &str) -> Result<(), Refused> {
    let Ok(tokens) = TokenStream::from_str(text) else {
        return Ok(());
    };
    // A list of what is still to be read, not recursion: the nesting is the source's choice.
    let mut groups = vec![(tokens, Depth::default())];
    while let Some((tokens, depth)) = groups.pop() {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let mut open = 0;
        let mut in_use = false;
        for (index, token) in tokens.iter().enumerate() {
            let after = &tokens[index + 1..];
            open = if ends(token, after) { 0 } else { open + 1 };
            if depth.tokens + open > DEEPEST {
                let why = format!("more than {DEEPEST} tokens are open at once");
                return Err(refused(token.span(), why));
            }
            match token {
                TokenTree::Group(group) => {
                    if depth.brackets == BRACKETS {
                        let why = format!("brackets nest more than {BRACKETS} deep");
                        return Err(refused(group.span_open(), why));
                    }
                    let inside = Depth {
                        brackets: depth.brackets + 1,
                        tokens: depth.tokens + open + 1,
                        in_use: depth.in_use || in_use,
                    };
                    groups.push((group.stream(), inside));
                }
                TokenTree::Ident(word) => {
                    in_use |= word == "use";
                    check_word(word, after, in_use || depth.in_use)?;
                }
                TokenTree::Punct(mark) => {
                    in_use &= mark.as_char() != ';';
                    if mark.as_char() == '#' {
                        check_attribute(after)?;
                    }
                }
                TokenTree::Literal(_) => {}
            }
        }
    }
    Ok(())
}

/// What is open around a group of tokens.
#[derive(Clone, Copy, Default)]
struct Depth {
    brackets: usize,
    tokens: usize,
    /// Whether it is a part of a `use`.
    in_use: bool,
}

/// Whether an expression that goes on through `token` ends there.
fn ends(token: &TokenTree, after: &[TokenTree]) -> bool {
    match token {
        TokenTree::Punct(mark) => matches!(mark.as_char(), ';' | ','),
        TokenTree::Group(group) => {
            let goes_on = matches!(after.first(), Some(TokenTree::Ident(word)) if word == "else");
            group.delimiter() == Delimiter::Brace && !goes_on
        }
        _ => false,
    }
}

fn check_word(word: &Ident, after: &[TokenTree], in_use: bool) -> Result<(), Refused> {
    let name = word.to_string();
    let name = name.strip_prefix("r#").unwrap_or(&name);
    let called = matches!(after.first(), Some(TokenTree::Punct(mark)) if mark.as_char() == '!');
    match name {
        // Nobody else's names, so an alias or a macro's argument is refused as well.
        "include_str" | "include_bytes" | "option_env" => {}
        "include" | "env" if called => {}
        "include" if in_use || matches!(after.first(), Some(TokenTree::Literal(_))) => {}
        "mod" => return check_module(after),
        _ => return Ok(()),
    }
    let of = if name.contains("env") {
        "the environment"
    } else {
        "another file"
    };
    Err(refused(
        word.span(),
        format!("`{name}!` reads {of}, and a solution is judged by itself"),
    ))
}

/// `mod name;` is another file; `mod name { … }` is none.
fn check_module(after: &[TokenTree]) -> Result<(), Refused> {
    if let [TokenTree::Ident(name), TokenTree::Punct(mark), ..] = after
        && mark.as_char() == ';'
    {
        let why = format!("`mod {name};` is another file, and a solution is judged by itself");
        return Err(refused(name.span(), why));
    }
    Ok(())
}

fn check_attribute(after: &[TokenTree]) -> Result<(), Refused> {
    let group = after.iter().take(2).find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket => Some(group),
        _ => None,
    });
    let Some(group) = group else { return Ok(()) };
    // Inside `unsafe(…)` and `cfg_attr(…)` as well: every word in the attribute.
    let words = words(group);
    let reaches = |name: &str| words.iter().find(|word| *word == name);
    if let Some(word) = reaches("path") {
        let why = "`#[path]` is another file, and a solution is judged by itself";
        return Err(refused(word.span(), why));
    }
    if let (Some(word), true) = (reaches("link"), reaches("name").is_some()) {
        let why = "`#[link]` asks for a library, and a solution has only the standard one";
        return Err(refused(word.span(), why));
    }
    Ok(())
}

/// Every word in `group`, however deep.
fn words(group: &Group) -> Vec<Ident> {
    let mut words = Vec::new();
    let mut streams = vec![group.stream()];
    while let Some(stream) = streams.pop() {
        for token in stream {
            match token {
                TokenTree::Ident(word) => words.push(word),
                TokenTree::Group(group) => streams.push(group.stream()),
                _ => {}
            }
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> String {
        check(text).map_or_else(|refused| refused.to_string(), |()| String::new())
    }

    #[test]
    fn other_files_and_the_environment_are_refused_with_their_line() {
        assert_eq!(
            refusal("fn f() {\n  include_str!(\"/etc/passwd\");\n}"),
            "2: `include_str!` reads another file, and a solution is judged by itself"
        );
        for text in [
            "use std::include_bytes as read;",
            "macro_rules! m { ($a:ident) => { $a!(\"x\") } } m!(include_str);",
            "include!(\"/etc/hosts\");",
            "use std::{fmt, include as read};",
            "macro_rules! m { ($a:ident $b:literal) => { $a!($b) } } m!(include \"x\");",
            "#[doc = include_str!(\"x\")] fn f() {}",
            "const HOME: &str = env!(\"HOME\");",
            "mod outside;",
            "#[path = \"/etc/passwd\"] mod inside {}",
            "#[cfg_attr(all(), path = \"x\")] mod inside {}",
            "#[link(name = \"c\", kind = \"static\")] unsafe extern \"C\" {}",
        ] {
            assert!(!refusal(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn words_that_only_look_like_it_pass() {
        for text in [
            "fn f(include: bool, env: u8) -> bool { include && !include }",
            "mod inside { pub fn f() {} }",
            "#[link(wasm_import_module = \"kata\")] unsafe extern \"C\" {}",
            "let path = 1; #[derive(Debug)] struct Path;",
            "fn unfinished( {",
        ] {
            assert_eq!(refusal(text), "", "{text}");
        }
    }

    #[test]
    fn nesting_that_would_exhaust_a_reader_is_refused() {
        let brackets = format!("{}1{}", "(".repeat(50_000), ")".repeat(50_000));
        assert_eq!(refusal(&brackets), "1: brackets nest more than 200 deep");
        let marks = format!("{}1", "!".repeat(50_000));
        assert_eq!(refusal(&marks), "1: more than 4000 tokens are open at once");
        let chain = "else if a { } ".repeat(5_000);
        assert!(!refusal(&format!("if a {{ }} {chain}")).is_empty());
        let both = format!(
            "{}1{}",
            format!("{}(", "!".repeat(50)).repeat(150),
            ")".repeat(150)
        );
        assert_eq!(refusal(&both), "1: more than 4000 tokens are open at once");
        assert_eq!(refusal(&"fn f() { a; } ".repeat(5_000)), "");
    }
}
