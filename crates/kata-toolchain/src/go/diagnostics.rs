//! The compiler's and the linker's own words, pointing into the user's file.

use super::entry::Entry;
use crate::failed::Failed;

/// Reads what Go said, with the solution named `shown_as`.
pub(super) fn failed(output: &str, entry: &Entry, shown_as: &str) -> Failed {
    if output.contains("no space left on device") {
        return Failed::NoSpace;
    }
    let (mut inside, mut around, mut other) = (String::new(), String::new(), String::new());
    let mut is_inside = false;
    for line in output.lines() {
        if let Some(rest) = line.strip_prefix("solution.go:") {
            is_inside = true;
            add(&mut inside, &format!("{shown_as}:{rest}"));
        } else if line.starts_with('\t') && is_inside {
            add(
                &mut inside,
                &line.replace("solution.go:", &format!("{shown_as}:")),
            );
        } else if let Some(complaint) = complaint(line, entry) {
            is_inside = false;
            if !around.contains(complaint) {
                around += complaint;
            }
        } else if !line.starts_with('\t')
            && !line.starts_with('#')
            && !line.contains("too many errors")
        {
            is_inside = false;
            add(&mut other, line);
        }
    }
    // What the file beside the solution says follows from an error in the solution, when there is one.
    let words = [inside, around, other]
        .into_iter()
        .find(|words| !words.is_empty());
    Failed::Source(words.unwrap_or_else(|| own_failure(output)))
}

fn add(text: &mut String, line: &str) {
    text.push_str(line);
    text.push('\n');
}

/// What an error in the file beside the solution means.
fn complaint<'a>(line: &str, entry: &'a Entry) -> Option<&'a str> {
    let (file, _) = line.split_once(':')?;
    let mut complaints = entry.complaints.iter();
    complaints
        .find(|(name, _)| name == file)
        .map(|(_, complaint)| complaint.as_str())
}

/// A compiler that failed by itself says so at length; the first line tells what happened.
fn own_failure(output: &str) -> String {
    if output.contains("out of memory") || output.contains("cannot allocate memory") {
        return "error: the compiler needs more memory for this file than it may have\n".to_owned();
    }
    let line = output.lines().find(|line| !line.trim().is_empty());
    format!(
        "error: the compiler itself failed on this file: {}\n",
        line.unwrap_or("it gave no reason")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry() -> Entry {
        Entry {
            solution: String::new(),
            beside: String::new(),
            imports: Vec::new(),
            complaints: vec![(
                "argument0.go".to_owned(),
                "error: it takes a string\n".to_owned(),
            )],
        }
    }

    #[test]
    fn errors_in_the_solution_hide_those_around_it_and_name_the_users_file() {
        let inside = "solution.go:2:5: undefined: x\n";
        let around = "argument0.go:1:9: type string does not satisfy Integer\n";
        let both = format!("{around}{inside}");
        let shown = Failed::Source("kata/s.go:2:5: undefined: x\n".to_owned());
        assert_eq!(failed(&both, &entry(), "kata/s.go"), shown);
        let shown = Failed::Source("error: it takes a string\n".to_owned());
        assert_eq!(
            failed(&format!("{around}{around}"), &entry(), "s.go"),
            shown
        );
    }

    #[test]
    fn a_full_disk_is_not_the_solutions_fault() {
        let output = "write _pkg_.a: no space left on device";
        assert_eq!(failed(output, &entry(), "s.go"), Failed::NoSpace);
    }

    #[test]
    fn a_note_stays_with_its_error() {
        let output = "solution.go:3:6: f redeclared in this block\n\tsolution.go:1:6: other declaration of f\n";
        assert_eq!(
            failed(output, &entry(), "s.go"),
            Failed::Source(
                "s.go:3:6: f redeclared in this block\n\ts.go:1:6: other declaration of f\n"
                    .to_owned()
            )
        );
    }
}
