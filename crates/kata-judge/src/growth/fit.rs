//! A sum of cost classes through measured costs: non-negative least squares on relative errors.
//!
//! A single slope misses a quadratic part that is still small at the largest size; a sum shows it as a term of its
//! own, and its slope at the largest size is what the cost is growing like there.

use kata_core::CostClass;

/// One measurement: the size and the cost at it.
pub(super) type Sample = (f64, f64);

/// The classes whose sums are tried. `2^n` is only tried where sizes are small enough to tell it.
const TERMS: [CostClass; 7] = CostClass::ALL;

/// The largest size at which `2^n` is a number worth fitting.
const LARGEST_EXPONENT: f64 = 64.0;

/// A further term must better the fit by this much to be believed.
const WORTH_A_TERM: f64 = 0.5;

/// A fit that leaves less than this, as a mean relative error, is as good as exact.
const EXACT: f64 = 1e-3;

/// c₁·g₁(n) + c₂·g₂(n) + …, every coefficient positive.
#[derive(Clone, Debug)]
pub(super) struct Fit {
    terms: Vec<(CostClass, f64)>,
    /// The root of the mean squared relative error.
    pub(super) error: f64,
}

impl Fit {
    /// The sum of at most three terms that fits best, of several about as good the one with the fewest.
    pub(super) fn of(samples: &[Sample]) -> Self {
        let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
        let known: Vec<CostClass> = TERMS
            .into_iter()
            .filter(|class| *class != CostClass::Exponential || largest <= LARGEST_EXPONENT)
            .collect();
        let mut best: Option<Self> = None;
        for terms in 1..=3 {
            let candidate = subsets(&known, terms)
                .into_iter()
                .filter_map(|classes| Self::with(&classes, samples))
                .min_by(|a, b| a.error.total_cmp(&b.error));
            let Some(candidate) = candidate else { continue };
            let better = best.as_ref().is_none_or(|best| {
                best.error > EXACT && candidate.error < best.error * WORTH_A_TERM
            });
            if better {
                best = Some(candidate);
            }
        }
        best.unwrap_or(Self {
            terms: Vec::new(),
            error: f64::INFINITY,
        })
    }

    /// The least-squares sum of exactly `classes`; `None` when a coefficient is not positive.
    fn with(classes: &[CostClass], samples: &[Sample]) -> Option<Self> {
        if classes.len() > samples.len() {
            return None;
        }
        // Scaled by its value at the largest size, so that the equations are of one magnitude.
        let (largest, _) = samples.last()?;
        let scale: Vec<f64> = classes
            .iter()
            .map(|class| value(*class, *largest))
            .collect();
        let rows: Vec<Vec<f64>> = samples
            .iter()
            .map(|(size, cost)| {
                let of = |(class, scale): (&CostClass, &f64)| value(*class, *size) / scale / cost;
                classes.iter().zip(&scale).map(of).collect()
            })
            .collect();
        let solution = least_squares(&rows)?;
        if solution.iter().any(|coefficient| *coefficient <= 0.0) {
            return None;
        }
        let squares: f64 = rows
            .iter()
            .map(|row| {
                let fitted: f64 = row.iter().zip(&solution).map(|(a, b)| a * b).sum();
                (fitted - 1.0).powi(2)
            })
            .sum();
        #[expect(clippy::cast_precision_loss, reason = "a few samples")]
        let error = (squares / samples.len() as f64).sqrt();
        let terms = classes.iter().zip(solution.iter().zip(&scale));
        Some(Self {
            terms: terms
                .map(|(class, (coefficient, scale))| (*class, coefficient / scale))
                .collect(),
            error,
        })
    }

    /// The fitted cost at `size`.
    fn at(&self, size: f64) -> f64 {
        self.terms
            .iter()
            .map(|(class, coefficient)| coefficient * value(*class, size))
            .sum()
    }

    /// The exponent e of the n^e that the fit grows like over the octave that ends at `size`.
    pub(super) fn exponent(&self, size: f64) -> f64 {
        octave_exponent(size, |size| self.at(size))
    }

    /// The part that classes above `class` have in the cost at `size`, from 0 to 1.
    pub(super) fn share_above(&self, class: CostClass, size: f64) -> f64 {
        let above: f64 = self
            .terms
            .iter()
            .filter(|(term, _)| *term > class)
            .map(|(term, coefficient)| coefficient * value(*term, size))
            .sum();
        above / self.at(size)
    }

    /// The one class that c₀ + c·g(n) fits best.
    pub(super) fn nearest(samples: &[Sample]) -> CostClass {
        let error = |class: CostClass| -> f64 {
            let alone = Self::with(&[class], samples);
            let above_a_constant = Self::with(&[CostClass::Constant, class], samples);
            let errors = alone.iter().chain(&above_a_constant).map(|fit| fit.error);
            errors.fold(f64::INFINITY, f64::min)
        };
        let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
        let errors: Vec<(CostClass, f64)> = CostClass::ALL
            .into_iter()
            .filter(|class| *class != CostClass::Exponential || largest <= LARGEST_EXPONENT)
            .map(|class| (class, error(class)))
            .collect();
        let least = errors
            .iter()
            .map(|(_, error)| *error)
            .fold(f64::INFINITY, f64::min);
        // Of those that fit as good as exactly, the lowest: a constant with a trace of n² is a constant.
        let good = least.max(EXACT);
        errors
            .into_iter()
            .find(|(_, error)| *error <= good)
            .map_or(CostClass::Linear, |(class, _)| class)
    }
}

/// The exponent of `class` itself over the octave that ends at `size`.
pub(super) fn exponent_of(class: CostClass, size: f64) -> f64 {
    octave_exponent(size, |size| value(class, size))
}

fn octave_exponent(size: f64, cost: impl Fn(f64) -> f64) -> f64 {
    (cost(size) / cost(size / 2.0)).log2()
}

fn value(class: CostClass, n: f64) -> f64 {
    // One element has a logarithm's worth of work too: no class is ever 0.
    let log = (n + 1.0).log2();
    match class {
        CostClass::Constant => 1.0,
        CostClass::Logarithmic => log,
        CostClass::Linear => n,
        CostClass::Linearithmic => n * log,
        CostClass::Quadratic => n * n,
        CostClass::Cubic => n * n * n,
        CostClass::Exponential => n.exp2(),
    }
}

/// Every choice of `count` of `classes`, in order.
fn subsets(classes: &[CostClass], count: usize) -> Vec<Vec<CostClass>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let mut all = Vec::new();
    for (index, first) in classes.iter().enumerate() {
        for rest in subsets(&classes[index + 1..], count - 1) {
            all.push(std::iter::once(*first).chain(rest).collect());
        }
    }
    all
}

/// The x that makes every row·x nearest to 1: normal equations, Gaussian elimination with pivoting.
fn least_squares(rows: &[Vec<f64>]) -> Option<Vec<f64>> {
    let count = rows.first()?.len();
    let mut equations: Vec<Vec<f64>> = (0..count)
        .map(|i| {
            let product = |j: usize| rows.iter().map(|row| row[i] * row[j]).sum();
            let right = rows.iter().map(|row| row[i]).sum();
            (0..count).map(product).chain([right]).collect()
        })
        .collect();
    for column in 0..count {
        let pivot = (column..count).max_by(|a, b| {
            equations[*a][column]
                .abs()
                .total_cmp(&equations[*b][column].abs())
        })?;
        equations.swap(column, pivot);
        let pivot = equations[column].clone();
        if pivot[column].abs() < f64::MIN_POSITIVE {
            return None;
        }
        for (row, equation) in equations.iter_mut().enumerate() {
            if row != column {
                let factor = equation[column] / pivot[column];
                for (value, of_pivot) in equation.iter_mut().zip(&pivot) {
                    *value -= factor * of_pivot;
                }
            }
        }
    }
    let solution: Vec<f64> = (0..count)
        .map(|row| equations[row][count] / equations[row][row])
        .collect();
    solution.iter().all(|x| x.is_finite()).then_some(solution)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(cost: impl Fn(f64) -> f64) -> Vec<Sample> {
        (7..=12)
            .map(|log| f64::from(1 << log))
            .map(|n| (n, cost(n)))
            .collect()
    }

    #[test]
    fn the_terms_of_a_sum_are_found_again() {
        let fit = Fit::of(&samples(|n| 500.0 + 30.0 * n + 0.02 * n * n));
        assert!(fit.error < 1e-6, "{fit:?}");
        assert!(
            (fit.share_above(CostClass::Linearithmic, 4096.0) - 0.7).abs() < 0.05,
            "{fit:?}"
        );
    }

    #[test]
    fn a_quadratic_part_that_is_still_small_shows_in_the_exponent() {
        let fit = Fit::of(&samples(|n| 3000.0 + 100.0 * n + 0.1 * n * n));
        let exponent = fit.exponent(4096.0);
        assert!((1.6..1.9).contains(&exponent), "{exponent}");
    }

    #[test]
    fn each_class_is_nearest_to_itself() {
        for class in CostClass::ALL.into_iter().take(6) {
            let of_class = samples(|n| 900.0 + 40.0 * value(class, n));
            assert_eq!(Fit::nearest(&of_class), class);
        }
        let small: Vec<Sample> = (3..=8)
            .map(|n| f64::from(2 * n))
            .map(|n| (n, 80.0 + 9.0 * n.exp2()))
            .collect();
        assert_eq!(Fit::nearest(&small), CostClass::Exponential);
    }
}
