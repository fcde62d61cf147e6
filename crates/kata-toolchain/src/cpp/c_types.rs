//! The types that a C solution defines, found by name and written as C++ takes them.

use super::declared::Region;
use super::scan::{Directive, Kind, Token, scan, written};

/// How the solution defines the type or macro `name`.
pub(super) fn definition(
    region: Region<'_>,
    directives: &[Directive],
    name: &str,
) -> Option<String> {
    let tokens = region.tokens;
    let macro_text = directives
        .iter()
        .map(|directive| &directive.text)
        .find(|text| {
            let rest = text.strip_prefix("define").map(str::trim_start);
            rest.and_then(|rest| rest.strip_prefix(name))
                .is_some_and(|rest| rest.starts_with(' '))
        });
    if let Some(text) = macro_text {
        return Some(format!("#{text}"));
    }
    let mut at = 0;
    while at < tokens.len() {
        let end = statement_end(tokens, at);
        let statement = &tokens[at..end];
        let is_typedef = statement.first().is_some_and(|first| first.is("typedef"));
        let last = statement
            .iter()
            .rev()
            .find(|token| token.kind == Kind::Word);
        let named = is_typedef && last.is_some_and(|last| last.is(name));
        let tagged = statement.windows(3).any(|window| {
            ["struct", "union", "enum"]
                .iter()
                .any(|word| window[0].is(word))
                && window[1].is(name)
                && window[2].is("{")
        });
        if named || tagged {
            return Some(format!("{};", in_cpp(written(region.text, statement))));
        }
        at = end + 1;
    }
    None
}

/// Where the statement that begins at `at` ends: its semicolon, or the brace of a function's body.
fn statement_end(tokens: &[Token<'_>], at: usize) -> usize {
    let mut depth = 0_usize;
    let mut after_parameters = false;
    for (index, token) in tokens.iter().enumerate().skip(at) {
        if token.is("{") || token.is("(") {
            after_parameters |= depth == 0 && token.is("(");
            depth += 1;
        } else if token.is("}") || token.is(")") {
            depth = depth.saturating_sub(1);
            if depth == 0 && token.is("}") && after_parameters {
                return index;
            }
        } else if token.is(";") && depth == 0 {
            return index;
        }
    }
    tokens.len()
}

/// A declaration of C's as C++ takes it: what it has no word for is left out, and so are the sizes of array parameters.
pub(super) fn in_cpp(text: &str) -> String {
    let mut out = String::new();
    let mut end = 0;
    let scan = scan(text);
    let in_body = scan.tokens.iter().any(|token| token.is("{"));
    let mut brackets = 0_usize;
    for token in &scan.tokens {
        if token.is("]") {
            brackets -= usize::from(brackets > 0);
        }
        let dropped = token.is("restrict")
            || token.is("_Atomic")
            || (brackets == 1 && !in_body && token.kind != Kind::Number);
        if end != token.start && !out.ends_with(' ') {
            out.push(' ');
        }
        if !dropped {
            out.push_str(if token.is("_Bool") {
                "bool"
            } else {
                token.text
            });
        }
        if token.is("[") {
            brackets += 1;
        }
        end = token.start + token.text.len();
    }
    out.trim().to_owned()
}
