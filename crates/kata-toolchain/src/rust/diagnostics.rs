//! The compiler's own words, pointing into the user's file.

use serde::Deserialize;

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

/// The errors of `stderr` (rustc's JSON, a diagnostic a line), with the solution named `shown_as`.
pub(crate) fn errors(stderr: &str, shown_as: &str) -> String {
    let mut inside = Vec::new();
    let mut outside = Vec::new();
    for line in stderr.lines() {
        let Ok(diagnostic) = serde_json::from_str::<Diagnostic>(line) else {
            continue;
        };
        if !diagnostic.level.starts_with("error") || diagnostic.spans.is_empty() {
            continue;
        }
        let primary = diagnostic.spans.iter().find(|span| span.is_primary);
        if primary.is_some_and(|span| span.file_name == "solution.rs") {
            inside.push(rendered(&diagnostic, shown_as));
        } else {
            outside.push(bare(&diagnostic));
        }
    }
    // An error in the crate around the solution follows from one inside it, when there is one.
    let errors = if inside.is_empty() { outside } else { inside };
    if errors.is_empty() {
        return stderr
            .lines()
            .filter(|line| !line.starts_with('{'))
            .collect::<Vec<_>>()
            .join("\n");
    }
    errors.join("\n")
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
