//! The compiler's own words, pointing into the user's file.

use serde::Deserialize;

use crate::failed::Failed;

#[derive(Deserialize)]
struct Diagnostic {
    level: String,
    message: String,
    #[serde(default)]
    spans: Vec<Span>,
    #[serde(default)]
    children: Vec<Child>,
    rendered: Option<String>,
}

#[derive(Deserialize)]
struct Span {
    file_name: String,
    is_primary: bool,
}

#[derive(Deserialize)]
struct Child {
    level: String,
    message: String,
}

/// Reads `stderr` (rustc's JSON, a diagnostic a line) with the solution named `shown_as`.
pub(crate) fn failed(stderr: &str, shown_as: &str) -> Failed {
    let no_space = |text: &str| text.contains("No space left on device");
    let mut inside = Vec::new();
    let mut around = Vec::new();
    for line in stderr.lines() {
        let Ok(diagnostic) = serde_json::from_str::<Diagnostic>(line) else {
            if no_space(line) {
                return Failed::NoSpace;
            }
            continue;
        };
        // With a place in a file they would be the source's own words.
        if diagnostic.spans.is_empty() && no_space(&diagnostic.message) {
            return Failed::NoSpace;
        }
        if !diagnostic.level.starts_with("error") || diagnostic.message.starts_with("aborting due")
        {
            continue;
        }
        let primary = diagnostic.spans.iter().find(|span| span.is_primary);
        match primary {
            Some(span) if span.file_name == "solution.rs" => {
                inside.push(rendered(&diagnostic, shown_as));
            }
            None if diagnostic.message.starts_with("linking with") => {
                around.push(linking(&diagnostic));
            }
            _ => around.push(bare(&diagnostic)),
        }
    }
    // An error in the crate around the solution follows from one inside it, when there is one.
    let errors = if inside.is_empty() { around } else { inside };
    if errors.is_empty() {
        return Failed::Source(own_failure(stderr));
    }
    Failed::Source(errors.join("\n"))
}

/// A compiler that failed by itself says so at length; the first panic's two lines tell what happened.
fn own_failure(stderr: &str) -> String {
    if stderr.contains("memory allocation of ") || stderr.contains("out of memory") {
        return "error: the compiler needs more memory for this file than it may have\n".to_owned();
    }
    let mut lines = stderr
        .lines()
        .skip_while(|line| !line.contains("panicked at"));
    let panic = lines.nth(1).unwrap_or("it gave no reason");
    format!("error: the compiler itself failed on this file: {panic}\n")
}

/// The linker's own lines, without our command and paths.
fn linking(diagnostic: &Diagnostic) -> String {
    let reasons = diagnostic
        .children
        .iter()
        .flat_map(|child| child.message.lines())
        .filter_map(|line| line.rsplit_once(": "))
        .filter(|(before, _)| before.contains("error:"))
        .map(|(before, reason)| {
            let what = before.rsplit(": ").next().unwrap_or_default();
            format!("  {what}: {reason}\n")
        });
    let summary = diagnostic
        .message
        .split(" with ")
        .next()
        .unwrap_or_default();
    std::iter::once(format!("error: {summary} failed\n"))
        .chain(reasons)
        .collect::<Vec<_>>()
        .concat()
}

fn rendered(diagnostic: &Diagnostic, shown_as: &str) -> String {
    let text = diagnostic
        .rendered
        .as_deref()
        .unwrap_or(&diagnostic.message);
    let text = text
        .replace("--> solution.rs:", &format!("--> {shown_as}:"))
        .replace("::: solution.rs:", &format!("::: {shown_as}:"));
    text.trim_end().to_owned() + "\n"
}

/// An error about how the solution is called: its words without our code.
fn bare(diagnostic: &Diagnostic) -> String {
    let children = diagnostic
        .children
        .iter()
        .map(|child| format!("  {}: {}\n", child.level, child.message));
    std::iter::once(format!("error: {}\n", diagnostic.message))
        .chain(children)
        .collect::<Vec<_>>()
        .concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn error(file: &str, message: &str) -> String {
        serde_json::json!({
            "level": "error",
            "message": message,
            "spans": [{"file_name": file, "is_primary": true}],
            "children": [{"level": "note", "message": "why"}],
            "rendered": format!("error: {message}\n --> {file}:2:5\n"),
        })
        .to_string()
    }

    #[test]
    fn errors_in_the_solution_hide_those_around_it_and_name_the_users_file() {
        let stderr = [error("entry.rs", "around"), error("solution.rs", "inside")].join("\n");
        let shown = "error: inside\n --> kata/s.rs:2:5\n".to_owned();
        assert_eq!(failed(&stderr, "kata/s.rs"), Failed::Source(shown));
        let around = "error: around\n  note: why\n".to_owned();
        assert_eq!(
            failed(&error("entry.rs", "around"), "s.rs"),
            Failed::Source(around)
        );
    }

    #[test]
    fn a_full_disk_is_not_the_solutions_fault() {
        let stderr =
            "thread 'opt' panicked at write.rs:1:1:\nNo space left on device (os error 28)";
        assert_eq!(failed(stderr, "s.rs"), Failed::NoSpace);
    }

    #[test]
    fn a_compiler_that_panics_is_told_in_a_line() {
        let stderr = "\nthread 'rustc' panicked at a.rs:1:1:\nit broke\nstack backtrace:\n  0: x\n";
        let told = "error: the compiler itself failed on this file: it broke\n".to_owned();
        assert_eq!(failed(stderr, "s.rs"), Failed::Source(told));
    }
}
