//! Rules on the scale cases: every family doubles, often enough to see how cost grows.

use kata_core::{Case, CaseGroup};

use super::Problems;
use crate::cases;

/// The fewest sizes of a family.
const SIZES: usize = 5;

pub(super) fn check(problems: &mut Problems<'_>) {
    let path = cases::path(CaseGroup::Scale);
    let families = families(problems);
    if families.is_empty() {
        let message = "there are no scale cases: write a family of doubling sizes";
        problems.note(path, None, message);
    }
    for (name, cases) in families {
        if cases.len() < SIZES {
            let message = format!(
                "the family `{name}` has {} sizes: write at least {SIZES}, doubling",
                cases.len()
            );
            problems.note(path, cases[0].0, message);
        }
        for pair in cases.windows(2) {
            let ((_, small), (line, large)) = (pair[0], pair[1]);
            if large.size != small.size.and_then(|size| size.checked_mul(2)) {
                let message = format!(
                    "the family `{name}` goes from n = {} to {}: each size is twice the one before",
                    small.size.unwrap_or_default(),
                    large.size.unwrap_or_default()
                );
                problems.note(path, line, message);
            }
        }
        if cases[0].1.size == Some(0) {
            problems.note(
                path,
                cases[0].0,
                format!("the family `{name}` begins with n = 0"),
            );
        }
    }
}

/// The cases of each family with their lines, families in the order of their first case.
fn families<'a>(problems: &Problems<'a>) -> Vec<(&'a str, Vec<(usize, &'a Case)>)> {
    let mut families: Vec<(&str, Vec<_>)> = Vec::new();
    for (case, line) in problems.package.cases_of(CaseGroup::Scale).zip(1..) {
        let name = case.family.as_deref().unwrap_or_default();
        match families.iter_mut().find(|(other, _)| *other == name) {
            Some((_, cases)) => cases.push((line, case)),
            None => families.push((name, vec![(line, case)])),
        }
    }
    families
}
