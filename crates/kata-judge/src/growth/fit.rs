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

/// What every sum is fitted to: for each sample the value of each class, relative to the sample's cost.
struct Table {
    rows: Vec<[f64; TERMS.len()]>,
    /// The classes' values at the largest size: the unit of their coefficients, so that the equations are of one magnitude.
    units: [f64; TERMS.len()],
}

impl Table {
    fn of(samples: &[Sample]) -> Self {
        let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
        let units = TERMS.map(|class| value(class, largest));
        let row = |(size, cost): &Sample| {
            let mut row = TERMS.map(|class| value(class, *size) / cost);
            for (value, unit) in row.iter_mut().zip(units) {
                *value /= unit;
            }
            row
        };
        Self {
            rows: samples.iter().map(row).collect(),
            units,
        }
    }

    /// The least-squares coefficients of the classes at `places`, and the root of the mean squared relative error; `None`
    /// when a coefficient is not positive.
    fn fit<const N: usize>(&self, places: [usize; N]) -> Option<([f64; N], f64)> {
        if N > self.rows.len() {
            return None;
        }
        let solution = least_squares(&self.rows, places)?;
        if solution.iter().any(|coefficient| *coefficient <= 0.0) {
            return None;
        }
        let fitted = |row: &[f64; TERMS.len()]| -> f64 {
            let terms = places.iter().zip(solution);
            terms
                .map(|(place, coefficient)| row[*place] * coefficient)
                .sum()
        };
        let squares: f64 = self
            .rows
            .iter()
            .map(|row| (fitted(row) - 1.0).powi(2))
            .sum();
        #[expect(clippy::cast_precision_loss, reason = "a few samples")]
        let error = (squares / self.rows.len() as f64).sqrt();
        Some((solution, error))
    }

    /// [`fit`](Self::fit) as a sum of classes.
    fn sum<const N: usize>(&self, places: [usize; N]) -> Option<Fit> {
        let (coefficients, error) = self.fit(places)?;
        let terms = places.iter().zip(coefficients);
        let terms =
            terms.map(|(place, coefficient)| (TERMS[*place], coefficient / self.units[*place]));
        Some(Fit {
            terms: terms.collect(),
            error,
        })
    }
}

impl Fit {
    /// The sum of at most three terms that fits best, of several about as good the one with the fewest.
    pub(super) fn of(samples: &[Sample]) -> Self {
        let table = Table::of(samples);
        let known = known(samples);
        let single = (0..known).map(|a| [a]);
        let pairs = || (0..known).flat_map(|b| (0..b).map(move |a| [a, b]));
        let triples = pairs().flat_map(|[a, b]| (b + 1..known).map(move |c| [a, b, c]));
        let candidates = [
            best(&table, single).and_then(|places| table.sum(places)),
            best(&table, pairs()).and_then(|places| table.sum(places)),
            best(&table, triples).and_then(|places| table.sum(places)),
        ];
        let worth = |best: Option<Self>, candidate: Self| match best {
            Some(best) if best.error <= EXACT || candidate.error >= best.error * WORTH_A_TERM => {
                Some(best)
            }
            _ => Some(candidate),
        };
        let best = candidates.into_iter().flatten().fold(None, worth);
        best.unwrap_or(Self {
            terms: Vec::new(),
            error: f64::INFINITY,
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
        let table = Table::of(samples);
        let error = |place: usize| -> f64 {
            let alone = table.fit([place]).map(|(_, error)| error);
            // The constant comes first.
            let above_a_constant = table.fit([0, place]).map(|(_, error)| error);
            let errors = alone.into_iter().chain(above_a_constant);
            errors.fold(f64::INFINITY, f64::min)
        };
        let errors: Vec<f64> = (0..known(samples)).map(error).collect();
        let least = errors.iter().copied().fold(f64::INFINITY, f64::min);
        // Of those that fit as good as exactly, the lowest: a constant with a trace of n² is a constant.
        let good = least.max(EXACT);
        let lowest = errors.iter().position(|error| *error <= good);
        lowest.map_or(CostClass::Linear, |place| TERMS[place])
    }
}

/// How many of the classes are tried: not the last one where sizes are too large to tell it.
fn known(samples: &[Sample]) -> usize {
    let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
    TERMS.len() - usize::from(largest > LARGEST_EXPONENT)
}

/// The choice of classes that fits best.
fn best<const N: usize>(
    table: &Table,
    choices: impl Iterator<Item = [usize; N]>,
) -> Option<[usize; N]> {
    choices
        .filter_map(|places| Some((places, table.fit(places)?.1)))
        .min_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(places, _)| places)
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

/// The x that makes the values at `places` of every row, times x, nearest to 1: normal equations, Gaussian elimination with
/// pivoting.
fn least_squares<const N: usize>(
    rows: &[[f64; TERMS.len()]],
    places: [usize; N],
) -> Option<[f64; N]> {
    let mut matrix = [[0.0; N]; N];
    let mut right = [0.0; N];
    for row in rows {
        let values = places.map(|place| row[place]);
        for (i, a) in values.iter().enumerate() {
            right[i] += a;
            for (j, b) in values.iter().enumerate() {
                matrix[i][j] += a * b;
            }
        }
    }
    for column in 0..N {
        let size = |row: &usize| matrix[*row][column].abs();
        let pivot = (column..N).max_by(|a, b| size(a).total_cmp(&size(b)))?;
        if size(&pivot) < f64::MIN_POSITIVE {
            return None;
        }
        matrix.swap(column, pivot);
        right.swap(column, pivot);
        let (pivot_row, pivot_right) = (matrix[column], right[column]);
        for row in (0..N).filter(|row| *row != column) {
            let factor = matrix[row][column] / pivot_row[column];
            for (value, of_pivot) in matrix[row].iter_mut().zip(pivot_row) {
                *value -= factor * of_pivot;
            }
            right[row] -= factor * pivot_right;
        }
    }
    for (row, value) in right.iter_mut().enumerate() {
        *value /= matrix[row][row];
    }
    right.iter().all(|x| x.is_finite()).then_some(right)
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
