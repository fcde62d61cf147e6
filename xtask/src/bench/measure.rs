//! Measuring two things side by side.

use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

use crate::Outcome;

/// What two things took, run by run.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Pairs {
    /// Ours, in milliseconds.
    pub(super) ours: Vec<f64>,
    /// What ours is measured against, in milliseconds.
    pub(super) theirs: Vec<f64>,
}

impl Pairs {
    /// The median of the ratios, each of one run of ours to the run of theirs right after it.
    pub(super) fn ratio(&self) -> f64 {
        let neighbours = self.ours.iter().zip(&self.theirs);
        let ratios: Vec<f64> = neighbours.map(|(ours, theirs)| ours / theirs).collect();
        median(&ratios)
    }
}

/// Runs `ours` and `theirs` in turn, `runs` times each after one that does not count. Each is given a number it was
/// not given before, and returns the milliseconds it took.
pub(super) fn in_turn(
    runs: usize,
    mut ours: impl FnMut(usize) -> Outcome<f64>,
    mut theirs: impl FnMut(usize) -> Outcome<f64>,
) -> Outcome<Pairs> {
    ours(0)?;
    theirs(0)?;
    let mut pairs = Pairs::default();
    for run in 1..=runs {
        pairs.ours.push(ours(run)?);
        pairs.theirs.push(theirs(run)?);
    }
    Ok(pairs)
}

/// The middle of `values`, or the mean of the two in the middle; not a number when there are none.
pub(super) fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let middle = sorted.len() / 2;
    match sorted.len() {
        0 => f64::NAN,
        even if even.is_multiple_of(2) => f64::midpoint(sorted[middle - 1], sorted[middle]),
        _ => sorted[middle],
    }
}

/// Runs `command` to its end: what it printed, and the milliseconds from start to end. It must succeed.
pub(super) fn timed(command: &mut Command) -> Outcome<(Output, f64)> {
    command.stdin(Stdio::null());
    let started = Instant::now();
    let output = command.output()?;
    let milliseconds = in_milliseconds(started.elapsed());
    if output.status.success() {
        return Ok((output, milliseconds));
    }
    let program = command.get_program().to_string_lossy().into_owned();
    let stdout = String::from_utf8_lossy(&output.stdout);
    let stderr = String::from_utf8_lossy(&output.stderr);
    Err(format!("{program} failed ({}):\n{stdout}{stderr}", output.status).into())
}

pub(super) fn in_milliseconds(duration: Duration) -> f64 {
    duration.as_secs_f64() * 1000.0
}

#[cfg(test)]
mod tests {
    use super::*;

    #[expect(clippy::float_cmp, reason = "the values are exact")]
    #[test]
    fn the_median_is_the_middle_or_the_mean_of_the_two_in_the_middle() {
        assert_eq!(median(&[9.0, 1.0, 2.0]), 2.0);
        assert_eq!(median(&[4.0, 1.0, 9.0, 2.0]), 3.0);
        assert!(median(&[]).is_nan());
    }

    #[expect(clippy::float_cmp, reason = "the values are exact")]
    #[test]
    fn the_ratio_pairs_each_run_with_its_neighbour() {
        let pairs = Pairs {
            ours: vec![2.0, 40.0, 6.0],
            theirs: vec![1.0, 10.0, 2.0],
        };
        assert_eq!(pairs.ratio(), 3.0);
    }

    #[test]
    fn runs_alternate_and_the_first_of_each_does_not_count() {
        let order = std::cell::RefCell::new(String::new());
        let note = |letter: char, run: usize| {
            order.borrow_mut().push(letter);
            order.borrow_mut().push_str(&run.to_string());
            Ok(1.0)
        };
        let pairs = in_turn(2, |run| note('a', run), |run| note('b', run)).unwrap();
        assert_eq!(*order.borrow(), "a0b0a1b1a2b2");
        assert_eq!(pairs.ours.len(), 2);
    }
}
