//! How time and memory grow, as text for a person.

use std::fmt::Write as _;

use kata_core::{Cost, Growth, GrowthOutcome, Language, Report};

use crate::format::{printable, thousands};

/// Extra memory below this at every size is too little to say how it grows.
const LITTLE_MEMORY: u64 = 1024;

/// How time and memory of a solution in `language` grow, a line each, with what the judgement rests on. Empty without scale
/// cases.
#[must_use]
pub fn growth_text(report: &Report, cost: &Cost, language: Language) -> String {
    let mut text = String::new();
    if let Some(growth) = &report.growth {
        let _ = writeln!(
            text,
            "  time   {}, like {}: {} instructions over {}{}",
            fit(growth),
            growth.class,
            ends(&growth.costs),
            sizes(growth),
            judged(growth)
        );
    }
    match &report.memory_growth {
        Some(growth) => {
            let _ = writeln!(text, "  memory {}", memory(growth, cost.judge_space));
        }
        None if cost.judge_space && report.growth.is_some() => {
            let _ = writeln!(
                text,
                "  memory is not counted in {}: that this kata allows {} is not judged",
                language.title(),
                cost.allowed_space()
            );
        }
        None => {}
    }
    if !text.is_empty() {
        let _ = writeln!(text, "  n is {}", printable(&cost.size));
    }
    text
}

fn memory(growth: &Growth, is_judged: bool) -> String {
    let bytes = format!("{} bytes over {}", ends(&growth.costs), sizes(growth));
    if !is_judged && growth.costs.iter().all(|bytes| *bytes < LITTLE_MEMORY) {
        return bytes;
    }
    let limit = if is_judged {
        judged(growth)
    } else {
        ", no limit".to_owned()
    };
    format!("{}, like {}: {bytes}{limit}", fit(growth), growth.class)
}

fn fit(growth: &Growth) -> String {
    format!("n^{:.2} ± {:.2}", growth.exponent, growth.error)
}

fn sizes(growth: &Growth) -> String {
    format!(
        "n = {} ({})",
        ends(&growth.sizes),
        printable(&growth.family)
    )
}

fn judged(growth: &Growth) -> String {
    let limit = if growth.limit.is_finite() {
        format!(", limit n^{:.2}", growth.limit)
    } else {
        String::new()
    };
    match (&growth.why, growth.outcome) {
        (Some(why), GrowthOutcome::Unclear) => format!("{limit}; not judged: {why}"),
        (Some(why), _) => format!("{limit}; {why}"),
        (None, _) => limit,
    }
}

fn ends(values: &[u64]) -> String {
    match values {
        [first, .., last] => format!("{} … {}", thousands(*first), thousands(*last)),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use kata_core::{CostClass, Verdict};

    use super::*;

    fn report() -> Report {
        Report {
            verdict: Verdict::Accepted,
            passed: 112,
            total: 112,
            fuel: 48_211,
            peak_memory_bytes: 0,
            extra_memory_bytes: Some(0),
            growth: None,
            memory_growth: None,
            failure: None,
        }
    }

    fn growth(exponent: f64, class: CostClass, outcome: GrowthOutcome) -> Growth {
        Growth {
            family: "runs".to_owned(),
            exponent,
            error: 0.02,
            limit: 1.5,
            class,
            outcome,
            why: None,
            sizes: vec![128, 256],
            costs: vec![5000, 10_000],
        }
    }

    #[test]
    fn a_fit_is_printed_in_full_with_why_it_is_not_judged() {
        let unclear = Growth {
            why: Some("only 2 sizes were measured".to_owned()),
            ..growth(1.2, CostClass::Linear, GrowthOutcome::Unclear)
        };
        let report = Report {
            growth: Some(unclear),
            ..report()
        };
        assert_eq!(
            growth_text(&report, &cost(false), Language::Rust),
            "  time   n^1.20 ± 0.02, like n: 5,000 … 10,000 instructions over n = 128 … 256 (runs), limit n^1.50; \
             not judged: only 2 sizes were measured\n  n is the number of tiles\n"
        );
    }

    fn cost(judge_space: bool) -> Cost {
        Cost {
            time: CostClass::Linear,
            space: CostClass::Constant,
            judge_space,
            size: "the number of tiles".to_owned(),
        }
    }

    #[test]
    fn memory_has_a_limit_only_where_it_is_judged() {
        let memory = |bytes: [u64; 2]| Growth {
            costs: bytes.into(),
            limit: 0.5,
            ..growth(1.0, CostClass::Linear, GrowthOutcome::Beyond)
        };
        let text = |bytes, judge_space| {
            let report = Report {
                memory_growth: Some(memory(bytes)),
                ..report()
            };
            growth_text(&report, &cost(judge_space), Language::Rust)
        };
        let size = "  n is the number of tiles\n";
        assert_eq!(
            text([5000, 10_000], true),
            format!(
                "  memory n^1.00 ± 0.02, like n: 5,000 … 10,000 bytes over n = 128 … 256 (runs), limit n^0.50\n{size}"
            )
        );
        assert_eq!(
            text([5000, 10_000], false),
            format!(
                "  memory n^1.00 ± 0.02, like n: 5,000 … 10,000 bytes over n = 128 … 256 (runs), no limit\n{size}"
            )
        );
        assert_eq!(
            text([16, 32], false),
            format!("  memory 16 … 32 bytes over n = 128 … 256 (runs)\n{size}")
        );
    }

    #[test]
    fn memory_that_is_judged_but_not_counted_is_said_to_be() {
        let report = Report {
            growth: Some(growth(1.0, CostClass::Linear, GrowthOutcome::Within)),
            ..report()
        };
        let told =
            "  memory is not counted in Go: that this kata allows a fixed amount is not judged\n";
        assert!(growth_text(&report, &cost(true), Language::Go).contains(told));
        assert!(!growth_text(&report, &cost(false), Language::Go).contains("memory"));
    }
}
