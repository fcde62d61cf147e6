//! The kill matrix: which cases tell which mutants from the reference.

use kata_catalog::Package;
use kata_core::Case;

use super::mutants::{Fate, Trial};

/// Ids a line names before it only counts.
const NAMED: usize = 4;

/// The matrix for people: a mutant a line with its killers, then the cases that kill none.
pub(super) fn text(package: &Package, trials: &[Trial]) -> String {
    let mut lines = vec![format!("{}:", package.id)];
    for trial in trials {
        let killers = match &trial.fate {
            Fate::Killed(cases) if cases.is_empty() => "killed by its cost".to_owned(),
            Fate::Killed(cases) => format!("killed by {}", named(package, cases)),
            Fate::Survived => "survives".to_owned(),
            Fate::DoesNotCompile => continue,
            Fate::Failed(message) => message.clone(),
        };
        lines.push(format!(
            "  {:>3}: {}  →  {killers}",
            trial.mutant.line, trial.mutant.after
        ));
    }
    let idle = idle(package, trials);
    if !idle.is_empty() {
        lines.push(format!(
            "  {} of {} cases kill none",
            idle.len(),
            package.cases.len()
        ));
    }
    lines.join("\n")
}

/// The matrix as JSON.
pub(super) fn json(package: &Package, trials: &[Trial]) -> serde_json::Value {
    let rows = trials.iter().map(|trial| {
        let (fate, cases) = match &trial.fate {
            Fate::Killed(cases) => ("killed", cases.as_slice()),
            Fate::Survived => ("survived", &[][..]),
            Fate::DoesNotCompile => ("does_not_compile", &[][..]),
            Fate::Failed(_) => ("failed", &[][..]),
        };
        let ids: Vec<&str> = cases
            .iter()
            .filter_map(|index| package.cases.get(*index))
            .map(|case| case.id.as_str())
            .collect();
        serde_json::json!({
            "line": trial.mutant.line, "before": trial.mutant.before, "after": trial.mutant.after,
            "fate": fate, "cases": ids,
        })
    });
    serde_json::json!({
        "kata": package.id.as_str(),
        "mutants": rows.collect::<Vec<_>>(),
        "idle_cases": idle(package, trials).iter().map(|case| case.id.as_str()).collect::<Vec<_>>(),
    })
}

fn idle<'a>(package: &'a Package, trials: &[Trial]) -> Vec<&'a Case> {
    let kills = |index: usize| {
        trials
            .iter()
            .any(|trial| matches!(&trial.fate, Fate::Killed(cases) if cases.contains(&index)))
    };
    let cases = package.cases.iter().enumerate();
    cases
        .filter(|(index, _)| !kills(*index))
        .map(|(_, case)| case)
        .collect()
}

fn named(package: &Package, cases: &[usize]) -> String {
    let ids: Vec<&str> = cases
        .iter()
        .take(NAMED)
        .filter_map(|index| package.cases.get(*index))
        .map(|case| case.id.as_str())
        .collect();
    let more = cases.len().saturating_sub(NAMED);
    if more == 0 {
        ids.join(", ")
    } else {
        format!("{} and {more} more", ids.join(", "))
    }
}
