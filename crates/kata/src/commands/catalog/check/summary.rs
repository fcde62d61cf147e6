//! What a check tells in the end.

use std::fmt::Write as _;

use kata_catalog::Entry;
use serde_json::{Value, json};

use super::Checked;
use crate::commands::counted;

/// Everything that came of a check.
pub(super) struct Summary<'a> {
    /// All of them: of the catalog as a whole and of each package.
    pub(super) problems: Vec<String>,
    /// Packages that were left out because they were proved before.
    pub(super) unchanged: usize,
    pub(super) done: Vec<(&'a Entry, Checked)>,
}

impl Summary<'_> {
    pub(super) fn json(&self, matrix: bool) -> String {
        let (tried, killed) = self.mutants().unwrap_or_default();
        let packages: Vec<Value> = self
            .done
            .iter()
            .map(|(entry, checked)| {
                json!({
                    "kata": entry.id(), "pattern": entry.pattern(), "problems": checked.problems.len(),
                    "mutants": checked.mutants.map(|(tried, _)| tried),
                    "killed": checked.mutants.map(|(_, killed)| killed),
                })
            })
            .collect();
        let mut record = json!({
            "schema": 1, "checked": self.done.len(), "unchanged": self.unchanged, "proved": self.proved(),
            "problems": self.problems, "mutants": tried, "killed": killed, "packages": packages,
        });
        if matrix {
            let matrices = self.matrices().map(|(_, json)| json.clone());
            record["matrix"] = matrices.collect();
        }
        record.to_string()
    }

    pub(super) fn text(&self) -> String {
        let mut lines: Vec<String> = self.matrices().map(|(text, _)| text.clone()).collect();
        lines.extend(self.problems.iter().cloned());
        let mut last = format!(
            "{} of {} proved, {}",
            self.proved(),
            counted(self.done.len(), "package"),
            counted(self.problems.len(), "problem"),
        );
        if let Some((tried, killed)) = self.mutants() {
            let _ = write!(last, "; {killed} of {} killed", counted(tried, "mutant"));
        }
        if self.unchanged > 0 {
            let _ = write!(last, "; {} proved before and unchanged", self.unchanged);
        }
        lines.push(last);
        lines.join("\n")
    }

    fn proved(&self) -> usize {
        let proved = self
            .done
            .iter()
            .filter(|(_, checked)| checked.problems.is_empty());
        proved.count()
    }

    /// Mutants tried and killed in all packages; `None` when none were tried.
    fn mutants(&self) -> Option<(usize, usize)> {
        self.done
            .iter()
            .filter_map(|(_, checked)| checked.mutants)
            .reduce(|(tried, killed), (more_tried, more_killed)| {
                (tried + more_tried, killed + more_killed)
            })
    }

    fn matrices(&self) -> impl Iterator<Item = &(String, Value)> {
        self.done
            .iter()
            .filter_map(|(_, checked)| checked.matrix.as_ref())
    }
}
