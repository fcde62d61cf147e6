//! Rules that only a whole catalog can break.

use std::collections::HashMap;

use crate::{Catalog, Problem, patterns};

/// What the katas of `catalog` get wrong together: an identity given twice, a pattern that nobody knows.
pub fn lint_catalog(catalog: &Catalog) -> Vec<Problem> {
    let known = catalog.patterns();
    let mut problems = Vec::new();
    let mut owners = HashMap::new();
    for entry in catalog.entries() {
        let manifest = entry.manifest();
        let mut note = |message| {
            problems.push(Problem {
                file: entry.files().name("kata.toml"),
                line: None,
                message,
            });
        };
        if let Some(owner) = owners.insert(manifest.id, entry.id()) {
            note(format!(
                "the id {} is also that of `{owner}`: make a fresh one",
                manifest.id
            ));
        }
        let named = manifest.decoys.iter().map(|decoy| &decoy.pattern);
        for pattern in named.chain(&manifest.also) {
            let is_known = patterns().iter().any(|known| known.slug == *pattern);
            if !is_known && !known.contains(pattern) {
                note(format!(
                    "no kata trains the pattern `{pattern}` it names: is it misspelt?"
                ));
            }
        }
    }
    problems
}

#[cfg(test)]
mod tests {
    use std::fs;

    use crate::testing;

    use super::*;

    #[test]
    fn an_identity_given_twice_and_an_unknown_pattern_are_problems() {
        let root = tempfile::tempdir().unwrap();
        for slug in ["one", "two"] {
            let package = root.path().join("sliding-window").join(slug);
            fs::create_dir_all(&package).unwrap();
            let manifest = testing::MANIFEST.replace("two-pointers", "two-pointer");
            fs::write(package.join("kata.toml"), manifest).unwrap();
        }
        let catalog = Catalog::from_directories(&[root.path().to_owned()]);
        let messages: Vec<_> = lint_catalog(&catalog)
            .into_iter()
            .map(|problem| problem.message)
            .collect();
        let unknown = "no kata trains the pattern `two-pointer` it names: is it misspelt?";
        assert_eq!(
            messages,
            [
                unknown,
                "the id 019a0000-0000-7000-8000-000000000001 is also that of `one`: make a fresh one",
                unknown,
            ]
        );
    }

    #[test]
    fn the_embedded_catalog_breaks_no_rule_as_a_whole() {
        assert_eq!(lint_catalog(&Catalog::embedded()), []);
    }
}
