//! How deep a source may nest: those who read it recurse.

use super::refusal::Refusal;

/// How deep brackets may nest.
const BRACKETS: usize = 500;
/// How many words and marks may be open at once: without brackets in `!!!!x` or `a => b => …`, and within them.
const DEEPEST: usize = 10_000;

/// Refuses what nests too deep.
///
/// A look at brackets and words outside of strings and comments. A regular expression is taken for marks: that it holds a
/// bracket without its other half cannot hide more levels than the reader's stack has room for.
pub(super) fn check(text: &str) -> Result<(), Refusal> {
    let bytes = text.as_bytes();
    // How many words and marks are open at each level of brackets.
    let mut open = vec![0];
    let mut total = 0;
    let mut at = 0;
    while at < bytes.len() {
        let from = at;
        at = skipped(bytes, at);
        match bytes[from] {
            byte if byte.is_ascii_whitespace() => continue,
            b'(' | b'[' | b'{' => open.push(0),
            b')' | b']' | b'}' if open.len() > 1 => {
                total -= open.pop().unwrap_or_default();
            }
            _ => {}
        }
        let level = open.last_mut().map_or(&mut total, |level| level);
        if matches!(bytes[from], b';' | b',' | b'}') {
            total -= std::mem::take(open.last_mut().unwrap_or(&mut 0));
            continue;
        }
        *level += 1;
        total += 1;
        let why = if open.len() > BRACKETS {
            format!("brackets nest more than {BRACKETS} deep")
        } else if total > DEEPEST {
            format!("more than {DEEPEST} words and marks are open at once")
        } else {
            continue;
        };
        return Err(Refusal { offset: from, why });
    }
    Ok(())
}

/// Where what begins at `at` ends: a string, a comment, a word or one mark.
fn skipped(bytes: &[u8], at: usize) -> usize {
    let rest = &bytes[at..];
    let until = |found: Option<usize>, length: usize| {
        found.map_or(bytes.len(), |index| at + index + length)
    };
    match rest {
        [b'/', b'/', ..] => until(rest.iter().position(|byte| *byte == b'\n'), 0),
        [b'/', b'*', body @ ..] => until(
            body.windows(2)
                .position(|pair| pair == b"*/")
                .map(|index| index + 2),
            2,
        ),
        [quote @ (b'"' | b'\''), body @ ..] => {
            let mut escaped = false;
            let end = body.iter().position(|byte| {
                let ends = !escaped && (byte == quote || *byte == b'\n');
                escaped = !escaped && *byte == b'\\';
                ends
            });
            until(end, 2)
        }
        _ if is_word(rest[0]) => until(rest.iter().position(|byte| !is_word(*byte)), 0),
        _ => at + 1,
    }
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$') || byte >= 0x80
}
