//! The embedded catalog and extra ones beside it, good and broken.

use std::fs;

use super::*;
use crate::testing;

/// Writes the good package as `<root>/<pattern>/<slug>`, its manifest changed by `edit`.
fn write_package(root: &std::path::Path, slug: &str, edit: impl Fn(String) -> String) {
    let package = root.join("sliding-window").join(slug);
    for (path, text) in testing::good_files() {
        let text = if path == "kata.toml" {
            edit(text)
        } else {
            text
        };
        let file = package.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }
}

#[test]
fn every_embedded_package_can_be_read_whole() {
    let catalog = Catalog::embedded();
    assert_eq!(catalog.problems().len(), 0, "{:?}", catalog.problems());
    assert!(catalog.find("longest-two-kind-run").is_ok());
    for entry in catalog.entries() {
        let package = entry.package();
        assert!(package.is_ok(), "{:?}", package.err());
    }
}

#[test]
fn an_extra_catalog_stands_beside_the_embedded_one() {
    let extra = tempfile::tempdir().unwrap();
    write_package(extra.path(), "longest-even-run", |text| text);
    fs::create_dir_all(extra.path().join(".git/objects")).unwrap();
    fs::create_dir_all(extra.path().join("docs/pictures")).unwrap();
    fs::write(extra.path().join("README.md"), "mine").unwrap();
    let catalog = Catalog::load(&[extra.path().to_owned()]);
    assert_eq!(catalog.problems().len(), 0, "{:?}", catalog.problems());
    assert!(catalog.find("longest-two-kind-run").is_ok());
    let entry = catalog.find("longest-even-run").unwrap();
    assert_eq!(entry.summary().title, "Longest even run");
    assert_eq!(entry.package().unwrap().cases.len(), 66);
}

#[test]
fn a_broken_package_is_a_problem_with_its_place_and_the_others_stay() {
    let extra = tempfile::tempdir().unwrap();
    write_package(extra.path(), "longest-even-run", |text| text);
    write_package(extra.path(), "broken", |text| {
        text.replace("title =", "titel =")
    });
    let catalog = Catalog::from_directories(&[extra.path().to_owned()]);
    assert_eq!(catalog.summaries().count(), 1);
    let problem = &catalog.problems()[0];
    let manifest = extra.path().join("sliding-window/broken/kata.toml");
    let expected = format!("{}:2:1: unknown key `titel`", manifest.display());
    assert!(problem.to_string().starts_with(&expected), "{problem}");
    assert!(problem.place.ends_with("broken"));
}

#[test]
fn of_two_packages_with_one_slug_the_first_stays_and_the_problem_names_both() {
    let [one, two] = [tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap()];
    for (root, title) in [(&one, "First"), (&two, "Second")] {
        write_package(root.path(), "even", |text| {
            text.replace("Longest even run", title)
        });
    }
    let catalog = Catalog::from_directories(&[one.path().to_owned(), two.path().to_owned()]);
    assert_eq!(catalog.find("even").unwrap().summary().title, "First");
    let place = |root: &tempfile::TempDir| {
        root.path()
            .join("sliding-window/even")
            .display()
            .to_string()
    };
    assert_eq!(
        catalog.problems()[0].to_string(),
        format!(
            "{}: the kata `even` is in {} already, which stays: rename one of the two",
            place(&two),
            place(&one)
        )
    );
}

#[test]
fn a_missing_directory_a_bad_name_and_a_missing_manifest_are_problems() {
    let extra = tempfile::tempdir().unwrap();
    write_package(extra.path(), "Even_Run", |text| text);
    write_package(extra.path(), "no-manifest", |text| text);
    fs::remove_file(extra.path().join("sliding-window/no-manifest/kata.toml")).unwrap();
    let missing = extra.path().join("nowhere");
    let catalog = Catalog::from_directories(&[missing, extra.path().to_owned()]);
    let problems: Vec<_> = catalog.problems().iter().map(ToString::to_string).collect();
    assert_eq!(problems.len(), 3, "{problems:?}");
    assert!(problems[0].contains("nowhere: "), "{problems:?}");
    assert!(
        problems[1].contains("Even_Run: `Even_Run` is not a slug"),
        "{problems:?}"
    );
    assert!(
        problems[2].ends_with("no-manifest/kata.toml: there is no such file"),
        "{problems:?}"
    );
}
