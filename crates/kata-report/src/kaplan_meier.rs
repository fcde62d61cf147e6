//! The Kaplan–Meier estimate of a median time when some attempts ended before they were solved.
//!
//! Kaplan & Meier, "Nonparametric estimation from incomplete observations", 1958. The interval is Brookmeyer &
//! Crowley's, "A confidence interval for the median survival time", 1982, on the log(-log) scale with Greenwood's
//! variance: what R's `survfit(conf.type = "log-log")` prints.

/// The 97.5 % point of the normal distribution, for a two-sided 95 % interval.
const Z: f64 = 1.959_963_984_540_054;
/// Products of fractions reach exactly one half only up to rounding.
const ROUNDING: f64 = 1e-9;

/// One attempt's time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Observation {
    /// Seconds until it was solved, or until it ended unsolved.
    pub seconds: i64,
    /// Whether it was solved; otherwise its time is censored: the real one is longer.
    pub solved: bool,
}

/// A median time with its 95 % interval, in seconds. `None` where the observations do not reach it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MedianTime {
    /// The first time by which at least half are solved.
    pub median: Option<i64>,
    /// The interval's lower end.
    pub low: Option<i64>,
    /// The interval's upper end.
    pub high: Option<i64>,
}

/// The curve after the solves at one time.
struct Step {
    seconds: i64,
    unsolved: f64,
    /// The standard error of log(-log `unsolved`); `None` once nothing is left unsolved.
    error: Option<f64>,
}

impl Step {
    /// The curve's bound at `z` standard errors: below it for a positive `z`, above it for a negative one.
    fn bound(&self, z: f64) -> Option<f64> {
        self.error
            .map(|error| self.unsolved.powf((z * error).exp()))
    }
}

/// The median of `observations`, in any order. At a tie the solved come before the censored.
#[must_use]
pub fn median_time(observations: &[Observation]) -> MedianTime {
    let steps = steps(observations);
    let first = |reaches_half: &dyn Fn(&Step) -> bool| {
        steps
            .iter()
            .find(|step| reaches_half(step))
            .map(|step| step.seconds)
    };
    let half = 0.5 + ROUNDING;
    MedianTime {
        median: first(&|step| step.unsolved <= half),
        low: first(&|step| step.bound(Z).is_some_and(|bound| bound <= half)),
        high: first(&|step| step.bound(-Z).is_some_and(|bound| bound <= half)),
    }
}

/// The Kaplan–Meier curve: a step for each time at which something was solved.
#[expect(clippy::cast_precision_loss, reason = "nobody makes 2^52 attempts")]
fn steps(observations: &[Observation]) -> Vec<Step> {
    let mut sorted = observations.to_vec();
    sorted.sort_unstable_by_key(|observation| observation.seconds);
    let (mut at_risk, mut unsolved, mut variance) = (sorted.len(), 1.0_f64, 0.0_f64);
    let mut steps = Vec::new();
    for tied in sorted.chunk_by(|a, b| a.seconds == b.seconds) {
        let solved = tied.iter().filter(|observation| observation.solved).count();
        if solved > 0 {
            let (left, risk) = ((at_risk - solved) as f64, at_risk as f64);
            unsolved *= left / risk;
            variance += solved as f64 / (risk * left);
            let error = (at_risk > solved).then(|| variance.sqrt() / unsolved.ln().abs());
            steps.push(Step {
                seconds: tied[0].seconds,
                unsolved,
                error,
            });
        }
        at_risk -= tied.len();
    }
    steps
}

#[cfg(test)]
mod tests {
    use super::*;

    fn solved(times: &[i64]) -> Vec<Observation> {
        times
            .iter()
            .map(|&seconds| Observation {
                seconds,
                solved: true,
            })
            .collect()
    }

    fn censored(times: &[i64]) -> Vec<Observation> {
        times
            .iter()
            .map(|&seconds| Observation {
                seconds,
                solved: false,
            })
            .collect()
    }

    #[test]
    fn the_six_mp_remission_times_have_the_published_median_and_interval() {
        let mut times = censored(&[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]);
        times.extend(solved(&[6, 6, 6, 7, 10, 13, 16, 22, 23]));
        let expected = MedianTime {
            median: Some(23),
            low: Some(13),
            high: None,
        };
        assert_eq!(median_time(&times), expected);
        let curve: Vec<_> = steps(&times)
            .iter()
            .map(|step| (step.seconds, (step.unsolved * 1000.0).round() / 1000.0))
            .collect();
        let published = [
            (6, 0.857),
            (7, 0.807),
            (10, 0.753),
            (13, 0.690),
            (16, 0.627),
            (22, 0.538),
            (23, 0.448),
        ];
        assert_eq!(curve, published);
    }

    #[test]
    fn the_placebo_remission_times_have_the_published_median_and_interval() {
        let times = solved(&[
            1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23,
        ]);
        let expected = MedianTime {
            median: Some(8),
            low: Some(4),
            high: Some(11),
        };
        assert_eq!(median_time(&times), expected);
    }

    #[test]
    fn nothing_is_reached_when_every_attempt_is_censored_or_there_is_none() {
        assert_eq!(
            median_time(&censored(&[1500, 1500, 600])),
            MedianTime::default()
        );
        assert_eq!(median_time(&[]), MedianTime::default());
    }

    #[test]
    fn a_tie_counts_the_solved_before_the_censored() {
        let mut times = censored(&[10, 10]);
        times.extend(solved(&[10, 10]));
        assert_eq!(median_time(&times).median, Some(10));
        assert_eq!(median_time(&solved(&[7, 7, 7])).median, Some(7));
    }

    #[test]
    fn half_of_the_attempts_solved_reaches_the_median() {
        let mut times = solved(&[100, 200, 300]);
        times.extend(censored(&[1500, 1500, 1500]));
        assert_eq!(median_time(&times).median, Some(300));
    }

    #[test]
    fn a_single_solve_has_a_median_and_no_interval() {
        let expected = MedianTime {
            median: Some(600),
            low: None,
            high: None,
        };
        assert_eq!(median_time(&solved(&[600])), expected);
    }
}
