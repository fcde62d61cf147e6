//! Rules on the cases, and on the secret ones most: enough of them, smallest first, none twice.

use std::collections::HashMap;
use std::ops::RangeInclusive;

use kata_core::{Case, CaseGroup, Value};

use super::Problems;
use crate::cases;
use crate::template::TO_FILL;

/// How many secret cases a kata has.
const SECRET_CASES: RangeInclusive<usize> = 60..=300;

/// The most bytes of `secret.jsonl`.
const SECRET_BYTES: u64 = 128 * 1024;

pub(super) fn check(problems: &mut Problems<'_>) {
    for group in [CaseGroup::Sample, CaseGroup::Secret, CaseGroup::Scale] {
        check_filled(problems, group);
    }
    check_secret(problems);
}

fn check_filled(problems: &mut Problems<'_>, group: CaseGroup) {
    for (case, line) in problems.package.cases_of(group).zip(1..) {
        if case.why.contains(TO_FILL) {
            problems.note(cases::path(group), line, "still to be filled in");
        }
    }
}

fn check_secret(problems: &mut Problems<'_>) {
    let path = cases::path(CaseGroup::Secret);
    let package = problems.package;
    let count = package.cases_of(CaseGroup::Secret).count();
    if !SECRET_CASES.contains(&count) {
        let (least, most) = (SECRET_CASES.start(), SECRET_CASES.end());
        let message = format!("there are {count} secret cases: write {least} to {most}");
        problems.note(path, None, message);
    }
    let bytes = package
        .files
        .iter()
        .find(|file| file.path == path)
        .map_or(0, |file| file.bytes);
    if bytes > SECRET_BYTES {
        let message =
            format!("the file has {bytes} bytes: at most {SECRET_BYTES} (128 KiB) are good");
        problems.note(path, None, message);
    }

    let mut before = 0;
    let mut lines_by_input = HashMap::new();
    for (case, line) in package.cases_of(CaseGroup::Secret).zip(1..) {
        let size = size(case);
        if size < before {
            let message = format!(
                "the case `{}` has size {size} and follows one of size {before}: smallest first",
                case.id
            );
            problems.note(path, line, message);
        }
        before = size;
        let input: Vec<_> = case.input.iter().map(ToString::to_string).collect();
        if let Some(first) = lines_by_input.insert(input, line) {
            let message = format!("the case `{}` has the input of line {first} again", case.id);
            problems.note(path, line, message);
        }
    }
}

/// How large a case is: the sizes of its arguments together.
fn size(case: &Case) -> usize {
    case.input.iter().map(Value::size).sum()
}
