//! The words of a Go file, comments and the insides of literals left out.

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// A name or a keyword.
    Word,
    /// A number, a string or a character.
    Literal,
    /// Anything else, a character each, and `...`.
    Mark,
}

/// A token of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Token<'a> {
    pub(super) kind: Kind,
    pub(super) text: &'a str,
    /// Where it begins, in bytes.
    pub(super) start: usize,
    /// The line it begins on, from 1.
    pub(super) line: usize,
    /// Whether it is the first of its line.
    pub(super) first: bool,
}

impl Token<'_> {
    /// Where it ends, in bytes.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The tokens of `text`. What Go cannot read is read somehow: the compiler explains it better.
pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut at, mut line, mut first) = (0, 1, true);
    while let Some(char) = text[at..].chars().next() {
        let rest = &text[at..];
        let length = if char.is_whitespace() {
            char.len_utf8()
        } else if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |end| end + 2)
        } else {
            let (kind, length) = token(rest, char);
            tokens.push(Token {
                kind,
                text: &rest[..length],
                start: at,
                line,
                first,
            });
            first = false;
            length
        };
        let lines = rest[..length].matches('\n').count();
        line += lines;
        first |= lines > 0;
        at += length;
    }
    tokens
}

/// The kind and the length of the token that `rest` begins with.
fn token(rest: &str, first: char) -> (Kind, usize) {
    match first {
        '"' | '\'' => (Kind::Literal, quoted(rest, first)),
        '`' => {
            let end = rest[1..].find('`').map_or(rest.len(), |end| end + 2);
            (Kind::Literal, end)
        }
        '0'..='9' => (
            Kind::Literal,
            length_of(rest, |c| c.is_alphanumeric() || c == '_' || c == '.'),
        ),
        _ if is_word(first) => (Kind::Word, length_of(rest, is_word)),
        _ if rest.starts_with("...") => (Kind::Mark, 3),
        _ => (Kind::Mark, first.len_utf8()),
    }
}

fn is_word(char: char) -> bool {
    char.is_alphanumeric() || char == '_'
}

fn length_of(rest: &str, belongs: impl Fn(char) -> bool) -> usize {
    rest.find(|char| !belongs(char)).unwrap_or(rest.len())
}

/// The length of a string or a character, which a line's end ends as well.
fn quoted(rest: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, char) in rest.char_indices().skip(1) {
        match char {
            '\n' => return at,
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if char == quote => return at + 1,
            _ => {}
        }
    }
    rest.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_and_the_insides_of_literals_are_no_words() {
        let text = "a // sort.Ints\n/* heap.Push\n*/ \"fmt.\\\"x\" `a\nb` 'c' 1.5e3 é...\n";
        let read: Vec<(&str, usize)> = tokens(text).iter().map(|t| (t.text, t.line)).collect();
        assert_eq!(
            read,
            [
                ("a", 1),
                ("\"fmt.\\\"x\"", 3),
                ("`a\nb`", 3),
                ("'c'", 4),
                ("1.5e3", 4),
                ("é", 4),
                ("...", 4)
            ]
        );
    }
}
