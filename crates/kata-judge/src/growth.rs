//! How a cost grows with the input's size, and whether a kata's class allows it.

mod fit;

use std::collections::BTreeMap;

use kata_core::{CostClass, Growth, GrowthOutcome};

use fit::{Fit, Sample, Term};

/// One measured cost: the family and size of the scale case, and its fuel or bytes.
#[derive(Clone, Copy, Debug)]
pub struct Point<'a> {
    /// The adversarial family; growth is judged family by family.
    pub family: &'a str,
    /// The value of the size variable.
    pub size: u64,
    /// The cost at that size.
    pub cost: u64,
}

/// Fewer sizes leave nothing to estimate an error from.
const FEWEST_SIZES: usize = 4;

/// No exponent is known better than this: constant costs bend every curve a little.
const LEAST_ERROR: f64 = 0.02;

/// A cost never counts as less than this, so that a handful of instructions or bytes is not a growth.
const LEAST_COST: u64 = 64;

/// The growth of the family that looks worst; `None` without two sizes of a family.
///
/// The exponent is the slope, at the largest size, of a sum of classes fitted to the costs; its error is the jackknife
/// estimate (Efron 1982): how much it moves as each size is left out in turn. The limit lies halfway between the
/// exponents that `class` itself and the next full class have at that size; a factor of log n is not a full class.
#[must_use]
pub fn measure_growth(points: &[Point<'_>], class: CostClass) -> Option<Growth> {
    let mut families: BTreeMap<&str, Vec<(u64, u64)>> = BTreeMap::new();
    for point in points {
        let family = families.entry(point.family).or_default();
        family.push((point.size, point.cost));
    }
    families
        .into_iter()
        .filter_map(|(name, mut costs)| {
            costs.sort_unstable();
            costs.dedup_by_key(|(size, _)| *size);
            (costs.len() >= 2).then(|| growth_of(name, &costs, class))
        })
        .max_by(|a, b| {
            let by_exponent = || a.exponent.total_cmp(&b.exponent);
            a.outcome.cmp(&b.outcome).then_with(by_exponent)
        })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sizes and costs are far below 2^52"
)]
fn growth_of(family: &str, costs: &[(u64, u64)], class: CostClass) -> Growth {
    let samples: Vec<Sample> = costs
        .iter()
        .map(|(size, cost)| ((*size).max(1) as f64, (*cost).max(LEAST_COST) as f64))
        .collect();
    let largest = samples.last().map_or(1.0, |(size, _)| *size);
    let fits = Fits {
        fit: Fit::of(&samples, largest),
        without_one: without_one(&samples, largest),
        largest,
    };
    let (exponent, error) = (fits.fit.exponent(largest), fits.error());
    let limit = limit(class, largest);
    let (outcome, why) = decide(&fits, class, exponent, error, limit);
    Growth {
        family: family.to_owned(),
        exponent,
        error,
        limit,
        class: Fit::nearest(&samples),
        outcome,
        why,
        sizes: costs.iter().map(|(size, _)| *size).collect(),
        costs: costs.iter().map(|(_, cost)| *cost).collect(),
    }
}

/// The fit of all sizes, and those that leave one out.
struct Fits {
    fit: Fit,
    without_one: Vec<Fit>,
    largest: f64,
}

fn without_one(samples: &[Sample], largest: f64) -> Vec<Fit> {
    (0..samples.len())
        .map(|left_out| {
            let mut rest = samples.to_vec();
            rest.remove(left_out);
            Fit::of(&rest, largest)
        })
        .collect()
}

impl Fits {
    /// The jackknife standard error of the exponent.
    #[expect(clippy::cast_precision_loss, reason = "a few samples")]
    fn error(&self) -> f64 {
        if self.without_one.len() < FEWEST_SIZES {
            return f64::INFINITY;
        }
        let exponents = || {
            self.without_one
                .iter()
                .map(|fit| fit.exponent(self.largest))
        };
        let count = self.without_one.len() as f64;
        let mean = exponents().sum::<f64>() / count;
        let squares: f64 = exponents().map(|e| (e - mean).powi(2)).sum();
        (squares * (count - 1.0) / count).sqrt().max(LEAST_ERROR)
    }

    /// Whether `fit` has a part above `class` that passes `limit` at larger sizes.
    fn climbs(&self, fit: &Fit, class: CostClass, limit: f64) -> bool {
        fit.exponent(self.largest * CLIMB) > limit
            && fit.share_above(with_a_log_factor(class), self.largest) > CLIMBING_SHARE
    }
}

fn decide(
    fits: &Fits,
    class: CostClass,
    exponent: f64,
    error: f64,
    limit: f64,
) -> (GrowthOutcome, Option<String>) {
    let unclear = |why: String| (GrowthOutcome::Unclear, Some(why));
    let sizes = fits.without_one.len();
    if class == CostClass::Exponential {
        return (GrowthOutcome::Within, None);
    }
    if sizes < FEWEST_SIZES {
        return unclear(format!("only {sizes} sizes were measured"));
    }
    if exponent - error > limit {
        return (GrowthOutcome::Beyond, None);
    }
    let halfway = f64::midpoint(fit::exponent_of(class, fits.largest), limit);
    if exponent + error > halfway && fits.climbs(&fits.fit, class, limit) {
        let far = fits.largest * CLIMB;
        let there = fits.fit.exponent(far);
        let why = if there > STEEPEST {
            format!("n^{exponent:.2} and climbing without end")
        } else {
            format!("n^{exponent:.2} and climbing, towards n^{there:.2} at n = {far}")
        };
        let all = fits
            .without_one
            .iter()
            .all(|fit| fits.climbs(fit, class, limit));
        if all && exponent - error > halfway {
            return (GrowthOutcome::Beyond, Some(why));
        }
        return unclear(why);
    }
    if exponent + error > limit {
        return unclear(format!(
            "n^{exponent:.2} ± {error:.2} does not tell which side of n^{limit:.2} it is on"
        ));
    }
    (GrowthOutcome::Within, None)
}

/// How much larger than the largest size a climbing cost is looked at: where the sizes of an interview are.
const CLIMB: f64 = 8.0;
/// The part of the cost that must lie in higher classes before the climb is believed.
const CLIMBING_SHARE: f64 = 0.15;

/// The largest exponent that is told as a power.
const STEEPEST: f64 = 8.0;

/// The exponent halfway between what the class and the next full class have at `size`.
fn limit(class: CostClass, size: f64) -> f64 {
    let own = fit::exponent_of(class, size);
    let next = match class {
        CostClass::Constant | CostClass::Logarithmic => 1.0,
        CostClass::Linear | CostClass::Linearithmic => 2.0,
        CostClass::Quadratic => 3.0,
        CostClass::Cubic => 4.0,
        CostClass::Exponential => f64::INFINITY,
    };
    f64::midpoint(own, next)
}

/// What is no more than a factor of log n above `class`.
fn with_a_log_factor(class: CostClass) -> Term {
    match class {
        CostClass::Constant => Term::Class(CostClass::Logarithmic),
        CostClass::Linear => Term::Class(CostClass::Linearithmic),
        CostClass::Quadratic => Term::QuadraticLogarithmic,
        class => Term::Class(class),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(class: CostClass, cost: impl Fn(f64) -> f64) -> Growth {
        let points: Vec<Point<'_>> = (7..=12)
            .map(|log| Point {
                family: "f",
                size: 1 << log,
                #[expect(
                    clippy::cast_possible_truncation,
                    clippy::cast_sign_loss,
                    reason = "small"
                )]
                cost: cost(f64::from(1 << log)) as u64,
            })
            .collect();
        measure_growth(&points, class).unwrap()
    }

    #[test]
    fn the_declared_class_is_within_and_a_full_class_above_beyond() {
        let linear = |n: f64| 900.0 + 40.0 * n;
        let sorting = |n: f64| 500.0 + 12.0 * n * n.log2();
        let quadratic = |n: f64| 900.0 + 40.0 * n + 3.0 * n * n;
        assert_eq!(
            measured(CostClass::Linear, linear).outcome,
            GrowthOutcome::Within
        );
        assert_eq!(
            measured(CostClass::Linear, sorting).outcome,
            GrowthOutcome::Within
        );
        assert_eq!(
            measured(CostClass::Linearithmic, sorting).outcome,
            GrowthOutcome::Within
        );
        assert_eq!(
            measured(CostClass::Linearithmic, quadratic).outcome,
            GrowthOutcome::Beyond
        );
        assert_eq!(
            measured(CostClass::Logarithmic, linear).outcome,
            GrowthOutcome::Beyond
        );
        assert_eq!(
            measured(CostClass::Quadratic, quadratic).outcome,
            GrowthOutcome::Within
        );
    }

    #[test]
    fn a_climbing_cost_is_not_called_within() {
        let climbing = |n: f64| 200.0 * n + 0.035 * n * n;
        let exact = measured(CostClass::Linear, climbing);
        assert_eq!(exact.outcome, GrowthOutcome::Beyond);
        assert!(exact.exponent < exact.limit);
        assert!(exact.why.unwrap().contains("and climbing"));
        let rough = measured(CostClass::Linear, |n| {
            climbing(n) * if n > 1500.0 && n < 2500.0 { 0.9 } else { 1.0 }
        });
        assert_eq!(rough.outcome, GrowthOutcome::Unclear, "{rough:?}");
        // Memory that starts to be moved at some size is a step, not a climb.
        let step = measured(CostClass::Linear, |n| {
            if n > 1500.0 { 130.0 * n } else { 110.0 * n }
        });
        assert_eq!(step.outcome, GrowthOutcome::Within, "{step:?}");
    }

    #[test]
    fn noise_widens_the_error_until_it_cannot_tell() {
        let noisy = measured(CostClass::Linear, |n| {
            let jump = if n > 1000.0 && n < 3000.0 { 9.0 } else { 1.0 };
            40.0 * n * jump
        });
        assert_ne!(noisy.outcome, GrowthOutcome::Beyond);
        assert!(noisy.error > 0.3, "{noisy:?}");
    }

    #[test]
    fn the_worst_family_decides_and_three_sizes_do_not() {
        let points: Vec<Point<'_>> = [("a", 1), ("b", 2)]
            .into_iter()
            .flat_map(|(family, power)| {
                (7..=12).map(move |log| Point {
                    family,
                    size: 1 << log,
                    cost: 10 * (1u64 << log).pow(power),
                })
            })
            .collect();
        let growth = measure_growth(&points, CostClass::Linear).unwrap();
        assert_eq!(
            (growth.family.as_str(), growth.outcome),
            ("b", GrowthOutcome::Beyond)
        );
        let few = measure_growth(&points[6..9], CostClass::Linear).unwrap();
        assert_eq!(few.why.as_deref(), Some("only 3 sizes were measured"));
    }
}
