//! The compiler's own words, pointing into the user's file.

use crate::failed::Failed;

/// One message: where it points, what it says, and the lines that show the place.
struct Message<'a> {
    file: &'a str,
    /// `:line:column`, as far as there is one.
    place: &'a str,
    level: &'a str,
    text: &'a str,
    shown: Vec<&'a str>,
}

impl Message<'_> {
    fn shown(&self, file: &str) -> String {
        let head = format!("{file}{}: {}: {}\n", self.place, self.level, self.text);
        let lines = self.shown.iter().flat_map(|line| [*line, "\n"]);
        std::iter::once(head.as_str()).chain(lines).collect()
    }
}

const LEVELS: [&str; 4] = ["fatal error", "error", "warning", "note"];

/// Reads `stderr` with the solution, called `file`, named `shown_as`.
pub(super) fn failed(stderr: &str, file: &str, shown_as: &str) -> Failed {
    let messages = messages(stderr);
    let is_error = |message: &Message<'_>| message.level.ends_with("error");
    if stderr.contains("No space left on device") && !messages.iter().any(is_error) {
        return Failed::NoSpace;
    }
    // What is wrong around the solution follows from what is wrong inside, when there is such a thing.
    let inside = messages
        .iter()
        .any(|message| is_error(message) && message.file == file);
    let mut told: Vec<String> = Vec::new();
    let mut speaking = false;
    for message in &messages {
        let is_inside = message.file == file;
        if message.level != "note" {
            speaking = is_error(message)
                && (is_inside || !inside)
                && !message.text.starts_with("too many errors");
        }
        // `max(int, long long)`: without the note nobody sees what is wrong.
        let clash = message.level == "note" && message.text.contains("deduced conflicting types");
        if !speaking || (message.level == "note" && !is_inside && !clash) {
            continue;
        }
        let text = if is_inside {
            message.shown(shown_as)
        } else if clash {
            format!("note: {}\n", message.text)
        } else {
            plain(message.text)
        };
        // What is wrong around the solution is often said twice.
        if !told.contains(&text) {
            told.push(text);
        }
    }
    let mut out = told.concat();
    if out.is_empty() {
        out = linking(stderr).unwrap_or_else(|| own_failure(stderr));
    }
    Failed::Source(out)
}

fn messages(stderr: &str) -> Vec<Message<'_>> {
    let mut messages: Vec<Message<'_>> = Vec::new();
    for line in stderr.lines() {
        if let Some(message) = head(line) {
            messages.push(message);
        } else if let Some(last) = messages.last_mut()
            && line.starts_with(' ')
        {
            last.shown.push(line);
        }
    }
    messages
}

/// `file:line:column: level: text`.
fn head(line: &str) -> Option<Message<'_>> {
    let (at, level) = LEVELS
        .iter()
        .filter_map(|level| Some((line.find(&format!(": {level}: "))?, *level)))
        .min_by_key(|(at, level)| (*at, usize::MAX - level.len()))?;
    let (before, rest) = line.split_at(at);
    if before.starts_with(' ') || before.ends_with("wasm-ld") {
        return None;
    }
    let digits = before
        .rfind(|c: char| !c.is_ascii_digit() && c != ':')
        .map_or(0, |last| {
            last + before[last..].chars().next().map_or(1, char::len_utf8)
        });
    Some(Message {
        file: before[..digits]
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default(),
        place: &before[digits..],
        level,
        text: &rest[level.len() + 4..],
        shown: Vec::new(),
    })
}

/// A message about our code, in words that fit the solution.
fn plain(text: &str) -> String {
    if text.ends_with("call to 'parameters'") {
        return "error: what this kata calls is a template, or overloaded with as many parameters: declare it once, with plain types\n".to_owned();
    }
    let Some((requirement, reason)) = text
        .strip_prefix("static assertion failed due to requirement '")
        .and_then(|rest| rest.split_once("': "))
    else {
        let text = text
            .strip_prefix("static assertion failed: ")
            .unwrap_or(text);
        return format!("error: {}\n", text.replace("kata_harness::", ""));
    };
    let of = requirement
        .split_once('<')
        .and_then(|(_, rest)| rest.strip_suffix('>'));
    match of {
        Some(of) if reason.contains("this type") => {
            let of = format!("`{}`", short(of.trim()));
            format!("error: {}\n{KNOWN}", reason.replace("this type", &of))
        }
        _ => format!("error: {reason}\n"),
    }
}

const KNOWN: &str = "  it knows integers of any width, float, double, bool, char, char32_t, string, vector<T>, optional<T>, pairs, tuples, \
                     ListNode*, TreeNode*, plain structs for tuples, and references to these\n";

/// A type without what the standard library fills in by itself.
fn short(of: &str) -> String {
    let mut out = of.to_owned();
    for filled in [
        ", std::less<",
        ", std::allocator<",
        ", std::hash<",
        ", std::equal_to<",
        ", std::char_traits<",
    ] {
        while let Some(start) = out.find(filled) {
            let mut depth = 0_usize;
            let end = out[start..].find(|c| {
                depth += usize::from(c == '<');
                depth -= usize::from(c == '>');
                c == '>' && depth == 0
            });
            let Some(end) = end else { break };
            out.replace_range(start..=start + end, "");
        }
    }
    out
}

/// The linker's own lines, without our paths.
fn linking(stderr: &str) -> Option<String> {
    let mut reasons: Vec<String> = stderr
        .lines()
        .filter_map(|line| line.split_once("wasm-ld: error: "))
        .map(|(_, reason)| {
            let reason = reason
                .rsplit_once(".o: ")
                .map_or(reason, |(_, reason)| reason);
            format!("  {reason}\n")
        })
        .filter(|reason| !reason.contains("too many errors"))
        .collect();
    reasons.dedup();
    (!reasons.is_empty()).then(|| format!("error: linking failed\n{}", reasons.concat()))
}

/// A compiler that failed by itself.
fn own_failure(stderr: &str) -> String {
    // Killed without a word, it asked for more than the fence lets it have.
    if stderr.trim().is_empty() || stderr.contains("out of memory") || stderr.contains("bad_alloc")
    {
        return "error: the compiler needs more memory for this file than it may have\n".to_owned();
    }
    let reason = stderr
        .lines()
        .find(|line| !line.trim().is_empty())
        .unwrap_or("it gave no reason");
    format!("error: the compiler itself failed on this file: {reason}\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(stderr: &str) -> String {
        match failed(stderr, "solution.cpp", "kata/s.cpp") {
            Failed::Source(text) => text,
            Failed::NoSpace => "no space".to_owned(),
        }
    }

    #[test]
    fn types_that_clash_in_a_call_of_the_library_are_named_once() {
        let note = "/lib/max.h:40:1: note: candidate template ignored: deduced conflicting types for parameter '_Tp' ('int' vs. \
                    'long long')\n   40 | max(\n";
        let stderr = format!(
            "kata/solution.cpp:4:9: error: no matching function for call to 'max'\n    4 | max(a, b);\n{note}{note}\
             /lib/max.h:50:1: note: candidate function template not viable: requires 1 argument\n"
        );
        assert_eq!(
            told(&stderr),
            "kata/s.cpp:4:9: error: no matching function for call to 'max'\n    4 | max(a, b);\n\
             note: candidate template ignored: deduced conflicting types for parameter '_Tp' ('int' vs. 'long long')\n"
        );
    }

    #[test]
    fn errors_in_the_solution_hide_those_around_it_and_name_the_users_file() {
        let stderr = "In file included from entry.cpp:1:\n./solution.cpp:2:5: error: expected ';'\n    2 | int x\n      |      ^\n\
                      entry.cpp:3:1: error: around\n/lib/vector:7:1: note: somewhere\n1 error generated.\n";
        assert_eq!(
            told(stderr),
            "kata/s.cpp:2:5: error: expected ';'\n    2 | int x\n      |      ^\n"
        );
    }

    #[test]
    fn an_error_in_a_header_is_told_with_the_solutions_lines_that_led_there() {
        let stderr = "/lib/vector:7:1: error: no good\n    7 | template\n/lib/list:7:1: note: there\nsolution.cpp:4:2: note: in instantiation\n    4 | f();\n";
        assert_eq!(
            told(stderr),
            "error: no good\nkata/s.cpp:4:2: note: in instantiation\n    4 | f();\n"
        );
    }

    #[test]
    fn a_type_that_kata_cannot_pass_is_named() {
        let stderr = "/h/argument.hpp:9:5: error: static assertion failed due to requirement 'passes<std::map<int, int, std::less<int>, std::allocator<std::pair<const int, int>>>>': kata cannot pass an argument as this type\n";
        assert_eq!(
            told(stderr),
            format!("error: kata cannot pass an argument as `std::map<int, int>`\n{KNOWN}")
        );
    }

    #[test]
    fn the_linker_and_failures_of_the_compilers_own_are_told_in_few_lines() {
        let stderr = "wasm-ld: error: entry.o: undefined symbol: helper(int)\nwasm-ld: error: entry.o: undefined symbol: helper(int)\n";
        assert_eq!(
            told(stderr),
            "error: linking failed\n  undefined symbol: helper(int)\n"
        );
        assert!(told("LLVM ERROR: out of memory\n").contains("more memory"));
        assert_eq!(told("fatal: No space left on device"), "no space");
        assert!(told("Segmentation fault").ends_with("on this file: Segmentation fault\n"));
    }
}
