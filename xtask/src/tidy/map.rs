//! ARCHITECTURE.md is a map with a line for each file: no file may be missing from its crate's section.

use std::collections::BTreeMap;

use super::{Finding, TextFile};

/// Checks that the section of each crate names each of its files.
pub(super) fn check(map: &TextFile, files: &[TextFile]) -> Vec<Finding> {
    let mut missing: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        if let Some((name, source)) = mapped(&file.path) {
            missing.entry(name).or_default().push(source);
        }
    }
    let mut findings = Vec::new();
    for (name, sources) in missing {
        let sections = sections(&map.text, name);
        let Some(heading) = sections.first().map(|section| section.line) else {
            findings.push(map.at(1, format!("no section is headed `{name}`")));
            continue;
        };
        for source in sources {
            let named = format!("`{source}`");
            if !sections.iter().any(|section| section.text.contains(&named)) {
                findings.push(map.at(
                    heading,
                    format!("the section of {name} does not name {named}"),
                ));
            }
        }
    }
    findings
}

/// The crate of the file at `path`, and the file's path in that crate's `src`. Tests need no place on the map.
fn mapped(path: &str) -> Option<(&str, &str)> {
    let (name, source) = path.strip_prefix("crates/")?.split_once("/src/")?;
    let test = source == "tests.rs" || source.ends_with("/tests.rs") || source.contains("tests/");
    (!test).then_some((name, source))
}

/// A part of the map under one heading, those below it included.
struct Section {
    /// The heading's line, from 1.
    line: usize,
    text: String,
}

/// The sections whose heading, other than the title, has `name` as a word.
fn sections(map: &str, name: &str) -> Vec<Section> {
    let mut sections = Vec::new();
    let mut open: Option<(usize, Section)> = None;
    let mut fenced = false;
    for (index, text) in map.lines().enumerate() {
        fenced ^= text.starts_with("```");
        let level = if fenced { 0 } else { level(text) };
        if level > 0 && open.as_ref().is_some_and(|(opened, _)| level <= *opened) {
            sections.extend(open.take().map(|(_, section)| section));
        }
        if open.is_none() && level > 1 && has_word(text, name) {
            let section = Section {
                line: index + 1,
                text: String::new(),
            };
            open = Some((level, section));
        }
        if let Some((_, section)) = &mut open {
            section.text.push_str(text);
            section.text.push('\n');
        }
    }
    sections.extend(open.map(|(_, section)| section));
    sections
}

/// How deep a heading is; 0 where `line` is none.
fn level(line: &str) -> usize {
    let level = line.bytes().take_while(|byte| *byte == b'#').count();
    if line[level..].starts_with(' ') {
        level
    } else {
        0
    }
}

/// Whether `name` stands in `text` by itself: `kata` is no word of `kata-core`.
fn has_word(text: &str, name: &str) -> bool {
    text.split(|c: char| !c.is_alphanumeric() && c != '-')
        .any(|word| word == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    const MAP: &str = "\
# kata: a map

## `crates/kata-judge`

- `fuel.rs`: the budget

### Inside

- `wire/frame.rs`: one message

## `crates/kata`

- `main.rs`: the entry
";

    fn findings(map: &str, paths: &[&str]) -> Vec<String> {
        let map = TextFile {
            path: "ARCHITECTURE.md".to_owned(),
            text: map.to_owned(),
        };
        let files: Vec<TextFile> = paths
            .iter()
            .map(|path| TextFile {
                path: (*path).to_owned(),
                text: String::new(),
            })
            .collect();
        check(&map, &files).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn files_named_in_their_section_or_below_it_are_on_the_map() {
        let paths = [
            "crates/kata-judge/src/fuel.rs",
            "crates/kata-judge/src/wire/frame.rs",
        ];
        assert_eq!(findings(MAP, &paths), [""; 0]);
    }

    #[test]
    fn a_file_named_in_another_crates_section_is_not_on_the_map() {
        assert_eq!(
            findings(MAP, &["crates/kata/src/main.rs", "crates/kata/src/fuel.rs"]),
            ["ARCHITECTURE.md:11: the section of kata does not name `fuel.rs`"]
        );
    }

    #[test]
    fn a_crate_without_a_section_is_not_on_the_map() {
        assert_eq!(
            findings(MAP, &["crates/kata-core/src/lib.rs"]),
            ["ARCHITECTURE.md:1: no section is headed `kata-core`"]
        );
    }

    #[test]
    fn tests_and_what_is_outside_of_src_need_no_place() {
        let paths = [
            "crates/kata/src/watch/tests.rs",
            "crates/kata/build.rs",
            "xtask/src/main.rs",
        ];
        assert_eq!(findings(MAP, &paths), [""; 0]);
    }

    #[test]
    fn a_comment_in_a_code_block_is_no_heading() {
        let map = "## kata\n```sh\n# type this\n```\n`main.rs`\n";
        assert_eq!(findings(map, &["crates/kata/src/main.rs"]), [""; 0]);
    }
}
