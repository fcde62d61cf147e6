//! `docs/benchmarks.md`: the rows, and whether each goal is met.

use std::fmt::{self, Write as _};

/// What a row should come to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Goal {
    /// This or less.
    AtMost(f64),
    /// Less than this.
    Below(f64),
    /// This or more.
    AtLeast(f64),
    /// Shown for what it is.
    None,
}

/// What a row's result is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Times the other side.
    Times,
    /// Milliseconds.
    Milliseconds,
}

/// One line of the table.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// What was measured.
    pub(super) what: String,
    /// The median of ours, with its unit.
    pub(super) ours: String,
    /// The median of what ours is held against, with its name and unit; empty where there is none.
    pub(super) theirs: String,
    /// What the goal is about.
    pub(super) result: f64,
    pub(super) unit: Unit,
    pub(super) goal: Goal,
}

impl Row {
    fn cells(&self) -> [String; 6] {
        let (goal, met) = match self.goal {
            Goal::AtMost(most) => (format!("≤ {}", self.unit.of(most)), self.result <= most),
            Goal::Below(bound) => (format!("< {}", self.unit.of(bound)), self.result < bound),
            Goal::AtLeast(least) => (format!("≥ {}", self.unit.of(least)), self.result >= least),
            Goal::None => ("–".to_owned(), true),
        };
        let met = match (self.goal, met) {
            (Goal::None, _) => "–",
            (_, true) => "met",
            (_, false) => "**not met**",
        };
        let theirs = if self.theirs.is_empty() {
            "–"
        } else {
            &self.theirs
        };
        [
            self.what.clone(),
            self.ours.clone(),
            theirs.to_owned(),
            self.unit.of(self.result),
            goal,
            met.to_owned(),
        ]
    }
}

impl fmt::Display for Row {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.what, self.ours)?;
        if !self.theirs.is_empty() {
            write!(f, ", {}, {}", self.theirs, self.unit.of(self.result))?;
        }
        Ok(())
    }
}

impl Unit {
    fn of(self, value: f64) -> String {
        match self {
            Self::Times if value >= 10.0 => format!("{value:.0} ×"),
            Self::Times => format!("{value:.2} ×"),
            Self::Milliseconds => milliseconds(value),
        }
    }
}

/// A time in the unit that suits it.
pub(super) fn milliseconds(value: f64) -> String {
    match value {
        value if value >= 10_000.0 => format!("{:.1} s", value / 1000.0),
        value if value >= 10.0 => format!("{value:.0} ms"),
        value if value >= 1.0 => format!("{value:.1} ms"),
        value => format!("{:.0} µs", value * 1000.0),
    }
}

/// The page: `machine` and `date` as they are, then the table, then `notes`.
pub(super) fn page(machine: &str, date: Option<&str>, rows: &[Row], notes: &[String]) -> String {
    let mut page = String::from(
        "# Benchmarks\n\nWritten by `cargo xtask bench`; do not edit. Both sides of a row ran in turn, in one run of the \
         task, on one machine. Times are medians; a ratio is the median over pairs of neighbouring runs.\n\n",
    );
    let _ = writeln!(page, "- Machine: {machine}");
    if let Some(date) = date {
        let _ = writeln!(page, "- Date: {date}");
    }
    page.push_str(
        "\n| What | kata | Against | Result | Goal | |\n| --- | --- | --- | --- | --- | --- |\n",
    );
    for row in rows {
        let _ = writeln!(page, "| {} |", row.cells().join(" | "));
    }
    page.push_str("\n## How it was measured\n\n");
    for note in notes {
        let _ = writeln!(page, "- {note}");
    }
    page
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(result: f64, unit: Unit, goal: Goal) -> Row {
        Row {
            what: "a thing".to_owned(),
            ours: "12 ms".to_owned(),
            theirs: String::new(),
            result,
            unit,
            goal,
        }
    }

    fn ending(row: &Row) -> String {
        row.cells()[3..].join(" | ")
    }

    #[test]
    fn a_goal_is_met_up_to_and_with_its_bound_where_it_says_so() {
        assert_eq!(
            ending(&row(1.2, Unit::Times, Goal::AtMost(1.2))),
            "1.20 × | ≤ 1.20 × | met"
        );
        assert_eq!(
            ending(&row(1.0, Unit::Times, Goal::Below(1.0))),
            "1.00 × | < 1.00 × | **not met**"
        );
        assert_eq!(
            ending(&row(20.0, Unit::Times, Goal::AtLeast(20.0))),
            "20 × | ≥ 20 × | met"
        );
    }

    #[test]
    fn a_row_without_a_goal_is_neither_met_nor_missed() {
        assert_eq!(ending(&row(1.9, Unit::Times, Goal::None)), "1.90 × | – | –");
    }

    #[test]
    fn nothing_measured_meets_no_goal() {
        assert_eq!(
            row(f64::NAN, Unit::Milliseconds, Goal::AtMost(20.0)).cells()[5],
            "**not met**"
        );
    }

    #[test]
    fn times_are_written_in_the_unit_that_suits_them() {
        let written = [0.023, 1.52, 143.4, 31_000.0].map(milliseconds);
        assert_eq!(written, ["23 µs", "1.5 ms", "143 ms", "31.0 s"]);
    }

    #[test]
    fn the_page_has_a_line_for_each_row_and_note() {
        let rows = [row(1.5, Unit::Times, Goal::None)];
        let page = page(
            "2 cores",
            Some("2026-11-24"),
            &rows,
            &["warm caches".to_owned()],
        );
        assert!(
            page.contains("- Machine: 2 cores\n- Date: 2026-11-24\n\n| What"),
            "{page}"
        );
        assert!(
            page.contains("| a thing | 12 ms | – | 1.50 × | – | – |\n"),
            "{page}"
        );
        assert!(
            page.ends_with("## How it was measured\n\n- warm caches\n"),
            "{page}"
        );
    }
}
