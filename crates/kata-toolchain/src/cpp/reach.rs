//! What a source may not ask of the compiler: files of this machine, and assembly, which could ask for them in turn.
//!
//! The compiler's fence keeps it from files as well, where the system has one; this works everywhere and explains itself.

use super::scan::{Directive, scan};

/// Why a source is refused, with its line.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) line: usize,
    pub(super) why: String,
}

/// Looks at everything in `text` that could reach out.
pub(super) fn check(text: &str) -> Result<(), Refused> {
    let text = &joined(text);
    let scan = scan(text);
    for directive in &scan.directives {
        if let Some(why) = directive_reaches(directive) {
            let line = directive.line;
            return Err(Refused { line, why });
        }
    }
    let assembly = scan.tokens.iter().find(|token| is_assembly(token.text));
    match assembly {
        Some(token) => Err(Refused {
            line: token.line,
            why: no_assembly(token.text),
        }),
        None => Ok(()),
    }
}

/// `text` with its continued lines joined, as the compiler reads it before anything else: a word may be broken over two.
/// The line breaks that this takes stand after the joined line, so that each line keeps its number.
fn joined(text: &str) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut taken = 0;
    for line in text.split_inclusive('\n') {
        let content = line.strip_suffix('\n').unwrap_or(line);
        if let Some(continued) = content.strip_suffix('\\').filter(|_| content != line) {
            whole.push_str(continued);
            taken += 1;
        } else {
            whole.push_str(line);
            whole.extend(std::iter::repeat_n('\n', std::mem::take(&mut taken)));
        }
    }
    whole
}

fn is_assembly(word: &str) -> bool {
    matches!(word, "asm" | "__asm" | "__asm__")
}

fn no_assembly(word: &str) -> String {
    format!("`{word}`: a solution has no inline assembly")
}

fn directive_reaches(directive: &Directive) -> Option<String> {
    let text = directive.text.as_str();
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    match name {
        "include" | "include_next" | "import" => header_reaches(name, rest.trim()),
        "embed" => {
            Some("`#embed` reads another file, and a solution is judged by itself".to_owned())
        }
        // Lines that are numbered anew would send the compiler's words astray.
        "line" => Some("`#line` makes the compiler point elsewhere: leave it out".to_owned()),
        "pragma" if rest.contains("dependency") => Some(
            "`#pragma GCC dependency` looks for another file, and a solution is judged by itself"
                .to_owned(),
        ),
        "" if rest.starts_with(|c: char| c.is_ascii_digit()) => {
            Some("a line marker makes the compiler point elsewhere: leave it out".to_owned())
        }
        _ => line_reaches(text),
    }
}

/// Whether another preprocessor line looks for a file, or smuggles assembly in.
fn line_reaches(text: &str) -> Option<String> {
    for asked in text.split("__has_include").skip(1) {
        let asked = asked.strip_prefix("_next").unwrap_or(asked);
        let Some((name, _)) = asked
            .trim_start()
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'))
        else {
            continue;
        };
        if let Some(why) = header_reaches("__has_include", name.trim()) {
            return Some(why);
        }
    }
    let mut words = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    let word = words.find(|word| is_assembly(word) || *word == "__has_embed")?;
    Some(if is_assembly(word) {
        no_assembly(word)
    } else {
        format!("`{word}` looks for another file, and a solution is judged by itself")
    })
}

/// A header is named plainly, and is one of the compiler's.
fn header_reaches(directive: &str, name: &str) -> Option<String> {
    let inside = name
        .strip_prefix('<')
        .and_then(|rest| rest.strip_suffix('>'))
        .or_else(|| {
            name.strip_prefix('"')
                .and_then(|rest| rest.strip_suffix('"'))
        });
    let Some(inside) = inside else {
        return Some(format!(
            "`#{directive} {name}` must name a header in `<…>` or `\"…\"`"
        ));
    };
    let parts = inside.split(['/', '\\']);
    let outside = inside.starts_with(['/', '\\'])
        || inside.contains(':')
        || parts.clone().any(|part| part == "..");
    outside.then(|| {
        format!("`#{directive} {name}` is another file, and a solution is judged by itself")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(text: &str) -> Option<usize> {
        check(text).err().map(|refused| refused.line)
    }

    #[test]
    fn files_and_assembly_are_refused_with_their_line() {
        for text in [
            "\n#include \"/etc/passwd\"",
            "\n # /* x */ include \\\n </etc/passwd>",
            "\n%:include <../../etc/passwd>",
            "\n#define F \"x\" \n#include F",
            "\n#embed \"/etc/passwd\"",
            "\nvoid f() { asm(\".incbin \\\"/etc/passwd\\\"\"); }",
            "\n#define A __asm__",
            "\n#if defined(X) || __has_include ( \"/etc/passwd\" )\n#endif",
            "\n#if __has_embed(\"/etc/passwd\")\n#endif",
            "\n#line 7 \"x\"",
            "\n#inc\\\nlude \"/etc/passwd\"",
            "\n%\\\n:include </etc/passwd>",
            "\nvoid f() { as\\\nm(\"\"); }",
            "\n#pragma GCC dependency \"/etc/passwd\"",
        ] {
            let line = refusal(text);
            assert!(line == Some(2) || line == Some(3), "{text}: {line:?}");
        }
    }

    #[test]
    fn the_usual_lines_pass() {
        for text in [
            "#include <bits/stdc++.h>\n#include \"uthash.h\"\n#pragma GCC optimize(\"O3\")",
            "// #include \"/etc/passwd\"\nconst char* s = \"#embed asm\";",
            "#if defined(__has_include) && __has_include(<vector>)\n#endif",
            "#define FOR(i, n) for (int i = 0; i < n; ++i)\n#error don't",
        ] {
            assert_eq!(check(text), Ok(()), "{text}");
        }
    }
}
