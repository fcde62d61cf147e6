//! What every source file must be: introduced by a header, and short enough to read.

use super::{Finding, TextFile};

/// The most lines a file under `crates/` may have.
const MOST_LINES: usize = 600;

/// Folders of solutions and packages: data that happens to be Rust.
const DATA: [&str; 9] = [
    "abuse",
    "corpus",
    "fixtures",
    "generators",
    "growth",
    "katas",
    "submissions",
    "testdata",
    "validators",
];

/// Whether the folder at `path` holds data.
pub(super) fn is_data(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    // A crate's own module may be called so.
    DATA.contains(&name) && !path.contains("/src/")
}

/// Checks `file` where it is Rust.
pub(super) fn check(file: &TextFile) -> Vec<Finding> {
    let mut findings = Vec::new();
    if !file.is_rust() {
        return findings;
    }
    if !file.text.starts_with("//!") {
        findings.push(file.at(
            1,
            "the file must begin with a `//!` header that says what it is".to_owned(),
        ));
    }
    let lines = file.text.lines().count();
    if file.path.starts_with("crates/") && lines > MOST_LINES {
        let message = format!("the file has {lines} lines; {MOST_LINES} is the most");
        findings.push(file.at(MOST_LINES + 1, message));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(path: &str, text: &str) -> Vec<String> {
        let file = TextFile {
            path: path.to_owned(),
            text: text.to_owned(),
        };
        check(&file).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_file_with_a_header_passes() {
        assert_eq!(findings("crates/c/build.rs", "//! Embeds.\n"), [""; 0]);
    }

    #[test]
    fn a_file_that_begins_with_code_lacks_its_header() {
        assert_eq!(
            findings("tests/lib.rs", "use std::fs;\n//! Late.\n"),
            ["tests/lib.rs:1: the file must begin with a `//!` header that says what it is"]
        );
    }

    #[test]
    fn the_six_hundredth_line_is_the_last_one_allowed() {
        let longest = "//!\n".repeat(MOST_LINES);
        assert_eq!(findings("crates/c/src/a.rs", &longest), [""; 0]);
        assert_eq!(
            findings("crates/c/src/a.rs", &(longest + "//!\n")),
            ["crates/c/src/a.rs:601: the file has 601 lines; 600 is the most"]
        );
    }

    #[test]
    fn manifests_need_no_header() {
        assert_eq!(findings("crates/c/Cargo.toml", "[package]\n"), [""; 0]);
    }

    #[test]
    fn solutions_in_fixtures_are_data() {
        assert!(is_data("tests/fixtures"));
        assert!(is_data("tests/katas/k/submissions"));
        assert!(!is_data("crates/kata/src"));
    }
}
