//! A light reading of C and C++: tokens with their places, without comments, literals and preprocessor lines.
//!
//! It finds what is called; what the text means is the compiler's to say.

use std::ops::Range;

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Word,
    /// A number.
    Number,
    /// A string or a character.
    Literal,
    /// One character of punctuation.
    Mark,
}

/// A token of the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Where it begins in the source, in bytes.
    pub(super) start: usize,
    /// The line it stands on, from 1.
    pub(super) line: usize,
}

impl Token<'_> {
    pub(super) fn is(&self, text: &str) -> bool {
        self.kind != Kind::Literal && self.text == text
    }
}

/// A preprocessor line, continued lines joined and comments left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Directive {
    /// Without the `#`.
    pub(super) text: String,
    pub(super) line: usize,
}

/// A source, read.
#[derive(Debug)]
pub(super) struct Scan<'a> {
    pub(super) tokens: Vec<Token<'a>>,
    pub(super) directives: Vec<Directive>,
}

/// Reads `text`.
pub(super) fn scan(text: &str) -> Scan<'_> {
    let mut scanner = Scanner {
        text,
        at: 0,
        line: 1,
        fresh: true,
    };
    let mut found = Scan {
        tokens: Vec::new(),
        directives: Vec::new(),
    };
    while scanner.at < text.len() {
        scanner.step(&mut found);
    }
    found
}

/// The text that `tokens` span, with its comments and literals.
pub(super) fn written<'a>(text: &'a str, tokens: &[Token<'_>]) -> &'a str {
    match (tokens.first(), tokens.last()) {
        (Some(first), Some(last)) => &text[first.start..last.start + last.text.len()],
        _ => "",
    }
}

struct Scanner<'a> {
    text: &'a str,
    at: usize,
    line: usize,
    /// Nothing but space stands before this place on its line.
    fresh: bool,
}

impl<'a> Scanner<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// Moves on to `end`, counting lines.
    fn pass(&mut self, end: usize) -> Range<usize> {
        let range = self.at..end.min(self.text.len());
        self.line += self.text[range.clone()].matches('\n').count();
        self.at = range.end;
        range
    }

    fn step(&mut self, found: &mut Scan<'a>) {
        let rest = self.rest();
        let Some(first) = rest.chars().next() else {
            return;
        };
        if first == '\n' {
            self.pass(self.at + 1);
            self.fresh = true;
            return;
        }
        if let Some(length) = blank(rest) {
            self.pass(self.at + length);
            return;
        }
        if self.fresh && (first == '#' || rest.starts_with("%:")) {
            let directive = self.directive();
            found.directives.push(directive);
            return;
        }
        self.fresh = false;
        let (kind, length) = token(rest, first);
        let line = self.line;
        let range = self.pass(self.at + length);
        found.tokens.push(Token {
            kind,
            text: &self.text[range.clone()],
            start: range.start,
            line,
        });
    }

    fn directive(&mut self) -> Directive {
        let line = self.line;
        let mut text = String::new();
        self.pass(self.at + if self.rest().starts_with('#') { 1 } else { 2 });
        while let Some(next) = self.rest().chars().next() {
            let rest = self.rest();
            if next == '\n' {
                break;
            }
            if let Some(length) = blank(rest) {
                self.pass(self.at + length);
                text.push(' ');
                continue;
            }
            let length = match token(rest, next) {
                // A quote in a line that is no code, as in `#error don't`.
                (Kind::Literal, length) if rest[..length.min(rest.len())].contains('\n') => 1,
                (_, length) => length,
            };
            let range = self.pass(self.at + length);
            text.push_str(&self.text[range]);
        }
        Directive {
            text: text.trim().to_owned(),
            line,
        }
    }
}

/// How many bytes at the front of `rest` are space, a comment or the end of a continued line; none of a line's own end.
fn blank(rest: &str) -> Option<usize> {
    if rest.starts_with("//") {
        let mut end = 0;
        for line in rest.split_inclusive('\n') {
            end += line.len();
            let line = line.strip_suffix('\n').unwrap_or(line);
            let line = line.strip_suffix('\r').unwrap_or(line);
            if !line.ends_with('\\') {
                break;
            }
        }
        return Some(end - usize::from(rest[..end].ends_with('\n')));
    }
    if let Some(inside) = rest.strip_prefix("/*") {
        return Some(inside.find("*/").map_or(rest.len(), |end| end + 4));
    }
    for splice in ["\\\n", "\\\r\n"] {
        if rest.starts_with(splice) {
            return Some(splice.len());
        }
    }
    let first = rest.chars().next()?;
    (first.is_whitespace() && first != '\n').then_some(first.len_utf8())
}

/// The token at the front of `rest`, which begins with `first`.
fn token(rest: &str, first: char) -> (Kind, usize) {
    if first == '"' || first == '\'' {
        return (Kind::Literal, quoted(rest, first));
    }
    if first.is_ascii_digit() {
        return (Kind::Number, number(rest));
    }
    if !is_word(first) {
        return (Kind::Mark, first.len_utf8());
    }
    let end = rest.find(|c| !is_word(c)).unwrap_or(rest.len());
    let (word, after) = rest.split_at(end);
    // A literal's prefix is a part of it.
    if matches!(word, "R" | "LR" | "uR" | "UR" | "u8R") && after.starts_with('"') {
        return (Kind::Literal, end + raw(after));
    }
    match after.chars().next() {
        Some(quote @ ('"' | '\'')) if matches!(word, "L" | "u" | "U" | "u8") => {
            (Kind::Literal, end + quoted(after, quote))
        }
        _ => (Kind::Word, end),
    }
}

fn is_word(c: char) -> bool {
    c == '_' || c == '$' || c.is_alphanumeric()
}

/// A number with its separators: `1'000`.
fn number(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut end = 1;
    while let Some(byte) = bytes.get(end) {
        let follows = bytes.get(end + 1).is_some_and(u8::is_ascii_alphanumeric);
        if byte.is_ascii_alphanumeric()
            || *byte == b'.'
            || *byte == b'_'
            || (*byte == b'\'' && follows)
        {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// A literal in quotes: to its end, or to the end of the line where it has none.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, c) in rest.char_indices().skip(1) {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '\n' => return at,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    rest.len()
}

/// `"tag(anything)tag"`.
fn raw(rest: &str) -> usize {
    let Some(open) = rest.find('(') else {
        return rest.len();
    };
    let close = format!("){}\"", &rest[1..open]);
    rest[open..]
        .find(&close)
        .map_or(rest.len(), |at| open + at + close.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<&str> {
        scan(text).tokens.iter().map(|token| token.text).collect()
    }

    #[test]
    fn comments_and_directives_are_no_tokens_and_literals_are_one() {
        let text = "// a \\\n still\n#define X \\\n  y /* z\n z */ w\nint /* b */ f(\"a\\\"b\", 'x', R\"q(\n)\" )q\", 1'000);";
        assert_eq!(
            words(text),
            [
                "int",
                "f",
                "(",
                "\"a\\\"b\"",
                ",",
                "'x'",
                ",",
                "R\"q(\n)\" )q\"",
                ",",
                "1'000",
                ")",
                ";"
            ]
        );
        let scan = scan(text);
        assert_eq!(scan.directives[0].text, "define X    y   w");
        assert_eq!(scan.directives[0].line, 3);
        assert_eq!(scan.tokens[0].line, 6);
        assert_eq!(scan.tokens.last().unwrap().line, 7);
    }

    #[test]
    fn text_that_ends_early_is_read_to_its_end() {
        for text in ["\"", "'", "/*", "R\"(", "#", "\\", "é\"é", "0'", "%:"] {
            scan(text);
        }
        assert_eq!(
            words("char c = '\n int x;"),
            ["char", "c", "=", "'", "int", "x", ";"]
        );
    }
}
