//! Which crate may depend on which: section "the house" of ARCHITECTURE.md, as a table.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

use super::{Finding, TextFile};

const MIDDLE: [&str; 5] = [
    "kata-catalog",
    "kata-history",
    "kata-judge",
    "kata-report",
    "kata-toolchain",
];

/// Crates of others that one crate of ours keeps to itself: the start of their names, and the one.
const KEPT: [(&str, &str); 5] = [
    ("wasmtime", "kata-judge"),
    ("cranelift", "kata-judge"),
    ("rusqlite", "kata-history"),
    ("libsqlite3", "kata-history"),
    ("fsrs", "kata-history"),
];

/// Checks `file` where it is the manifest of a crate.
pub(super) fn check(file: &TextFile) -> Vec<Finding> {
    if !file.path.ends_with("/Cargo.toml") {
        return Vec::new();
    }
    let manifest = match DeTable::parse(&file.text) {
        Ok(manifest) => manifest.into_inner(),
        Err(error) => {
            let at = error.span().map_or(0, |span| span.start);
            return vec![file.at(line(&file.text, at), error.message().to_owned())];
        }
    };
    let name =
        table(&manifest, "package").and_then(|package| package.get("name")?.get_ref().as_str());
    let Some(name) = name else {
        return vec![file.at(1, "the package has no name".to_owned())];
    };
    dependencies(&manifest)
        .into_iter()
        .filter_map(|(dependency, at)| {
            let reason = forbidden(name, dependency)?;
            Some(file.at(line(&file.text, at), reason))
        })
        .collect()
}

/// Why `name` must not depend on `dependency`.
fn forbidden(name: &str, dependency: &str) -> Option<String> {
    if let Some((_, keeper)) = KEPT
        .iter()
        .find(|(start, keeper)| dependency.starts_with(start) && name != *keeper)
    {
        return Some(format!(
            "{name} must not depend on {dependency}: only {keeper} knows it"
        ));
    }
    if !dependency.starts_with("kata") {
        return None;
    }
    let (allowed, rule) = match name {
        "kata-core" => (false, "the vocabulary depends on no other crate of ours"),
        name if MIDDLE.contains(&name) => (
            dependency == "kata-core",
            "a middle crate knows kata-core alone",
        ),
        "kata" | "kata-tests" | "xtask" => {
            (dependency != "kata", "the program is nobody's library")
        }
        _ => (false, "the crate has no rule yet: xtask/src/tidy/edges.rs"),
    };
    (!allowed).then(|| format!("{name} must not depend on {dependency}: {rule}"))
}

/// The package names of every dependency, whatever its kind or platform, and where each is declared.
fn dependencies<'a>(manifest: &'a DeTable<'a>) -> Vec<(&'a str, usize)> {
    let mut tables = vec![manifest];
    if let Some(targets) = table(manifest, "target") {
        tables.extend(
            targets
                .values()
                .filter_map(|target| target.get_ref().as_table()),
        );
    }
    tables
        .into_iter()
        .flat_map(|table_of_kinds| {
            ["dependencies", "dev-dependencies", "build-dependencies"]
                .into_iter()
                .filter_map(|kind| table(table_of_kinds, kind))
        })
        .flatten()
        .map(|(key, value)| (renamed(value).unwrap_or(key.get_ref()), key.span().start))
        .collect()
}

/// The package a dependency means when it is not called by its name.
fn renamed<'a>(value: &'a Spanned<DeValue<'a>>) -> Option<&'a str> {
    value
        .get_ref()
        .as_table()?
        .get("package")?
        .get_ref()
        .as_str()
}

fn table<'a>(table: &'a DeTable<'a>, key: &str) -> Option<&'a DeTable<'a>> {
    table.get(key)?.get_ref().as_table()
}

/// The line of the byte `at`, from 1.
fn line(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|byte| *byte == b'\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn findings(manifest: &str) -> Vec<String> {
        let file = TextFile {
            path: "crates/c/Cargo.toml".to_owned(),
            text: manifest.to_owned(),
        };
        check(&file).iter().map(Finding::to_string).collect()
    }

    #[test]
    fn a_middle_crate_may_depend_on_the_vocabulary_and_on_no_other() {
        let manifest = "[package]\nname = \"kata-report\"\n[dependencies]\nkata-core.workspace = true\n\
                        kata-history.workspace = true\n";
        assert_eq!(
            findings(manifest),
            [
                "crates/c/Cargo.toml:5: kata-report must not depend on kata-history: \
              a middle crate knows kata-core alone"
            ]
        );
    }

    #[test]
    fn the_vocabulary_may_not_even_test_with_a_crate_of_ours() {
        let manifest =
            "[package]\nname = \"kata-core\"\n[dev-dependencies]\nkata-report = { path = \"x\" }\n";
        assert_eq!(
            findings(manifest),
            [
                "crates/c/Cargo.toml:4: kata-core must not depend on kata-report: \
              the vocabulary depends on no other crate of ours"
            ]
        );
    }

    #[test]
    fn only_the_judge_may_depend_on_the_engine() {
        assert_eq!(forbidden("kata-judge", "wasmtime"), None);
        assert_eq!(
            forbidden("kata", "wasmtime-wizer").as_deref(),
            Some("kata must not depend on wasmtime-wizer: only kata-judge knows it")
        );
    }

    #[test]
    fn only_the_history_may_depend_on_the_database() {
        assert_eq!(forbidden("kata-history", "rusqlite"), None);
        assert!(forbidden("xtask", "rusqlite").is_some());
    }

    #[test]
    fn a_dependency_is_known_by_its_package_and_on_any_platform() {
        let manifest = "[package]\nname = \"kata\"\n[target.'cfg(unix)'.dependencies]\n\
                        engine = { package = \"wasmtime\", version = \"1\" }\n";
        assert_eq!(
            findings(manifest),
            ["crates/c/Cargo.toml:4: kata must not depend on wasmtime: only kata-judge knows it"]
        );
    }

    #[test]
    fn a_crate_without_a_rule_is_told_where_to_get_one() {
        let reason = forbidden("kata-new", "kata-core").unwrap();
        assert!(reason.contains("xtask/src/tidy/edges.rs"), "{reason}");
    }

    #[test]
    fn a_manifest_that_does_not_parse_is_found_at_its_line() {
        let found = findings("[package]\nname = \n");
        assert!(found[0].starts_with("crates/c/Cargo.toml:2: "), "{found:?}");
    }
}
