//! A sum of cost classes through measured costs: non-negative least squares on relative errors.
//!
//! A single slope misses a quadratic part that is still small at the largest size; a sum shows it as a term of its
//! own, and its slope at the largest size is what the cost is growing like there.

use kata_core::CostClass;

/// One measurement: the size and the cost at it.
pub(super) type Sample = (f64, f64);

/// What sums are made of, the slowest growing first: the classes, and what lies between and above them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Term {
    Class(CostClass),
    /// n² log n, a log factor above what many katas ask for.
    QuadraticLogarithmic,
    /// n⁴, a class above the highest power that is asked for.
    Quartic,
}

/// The terms whose sums are tried, where sizes are small enough to tell them.
const TERMS: [Term; 9] = [
    Term::Class(CostClass::Constant),
    Term::Class(CostClass::Logarithmic),
    Term::Class(CostClass::Linear),
    Term::Class(CostClass::Linearithmic),
    Term::Class(CostClass::Quadratic),
    Term::QuadraticLogarithmic,
    Term::Class(CostClass::Cubic),
    Term::Quartic,
    Term::Class(CostClass::Exponential),
];

/// The largest size at which a family may end for `term` to be tried: above it a budget would be spent long before, and a term
/// that cannot be there only lends itself to noise.
fn largest_size(term: Term) -> f64 {
    match term {
        Term::Class(CostClass::Exponential) => 64.0,
        Term::Quartic => 256.0,
        Term::QuadraticLogarithmic => 2048.0,
        Term::Class(_) => f64::INFINITY,
    }
}

/// A further term must better the fit by this much to be believed.
const WORTH_A_TERM: f64 = 0.5;

/// A fit that leaves less than this, as a mean relative error, is as good as exact.
const EXACT: f64 = 1e-3;

/// c₁·g₁(n) + c₂·g₂(n) + …, every coefficient positive.
#[derive(Clone, Debug)]
pub(super) struct Fit {
    terms: Vec<(Term, f64)>,
    /// The root of the mean squared relative error.
    pub(super) error: f64,
}

/// What every sum is fitted to: for each sample the value of each term, relative to the sample's cost.
struct Table {
    rows: Vec<[f64; TERMS.len()]>,
    /// The terms' values at the largest size: the unit of their coefficients, so that the equations are of one magnitude.
    units: [f64; TERMS.len()],
}

impl Table {
    fn of(samples: &[Sample]) -> Self {
        let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
        let units = TERMS.map(|term| value(term, largest));
        let row = |(size, cost): &Sample| {
            let mut row = TERMS.map(|term| value(term, *size) / cost);
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
    /// The sum of at most three terms that fits best, of several about as good the one with the fewest. `largest` is the largest
    /// size of the family, whether or not it is among the samples.
    pub(super) fn of(samples: &[Sample], largest: f64) -> Self {
        let table = Table::of(samples);
        let known = known(largest);
        let count = known.len();
        let single = known.iter().map(|a| [*a]);
        let pairs = || (0..count).flat_map(|b| (0..b).map(move |a| [a, b]));
        let triples = pairs().flat_map(|[a, b]| (b + 1..count).map(move |c| [a, b, c]));
        let pairs = pairs().map(|places| places.map(|place| known[place]));
        let triples = triples.map(|places| places.map(|place| known[place]));
        let candidates = [
            best(&table, single).and_then(|places| table.sum(places)),
            best(&table, pairs).and_then(|places| table.sum(places)),
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
            .map(|(term, coefficient)| coefficient * value(*term, size))
            .sum()
    }

    /// The exponent e of the n^e that the fit grows like over the octave that ends at `size`.
    pub(super) fn exponent(&self, size: f64) -> f64 {
        octave_exponent(size, |size| self.at(size))
    }

    /// The part that terms above `most` have in the cost at `size`, from 0 to 1.
    pub(super) fn share_above(&self, most: Term, size: f64) -> f64 {
        let above: f64 = self
            .terms
            .iter()
            .filter(|(term, _)| rank(*term) > rank(most))
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
        let largest = samples.iter().map(|(size, _)| *size).fold(0.0, f64::max);
        let classes = known(largest)
            .into_iter()
            .filter_map(|place| match TERMS[place] {
                Term::Class(class) => Some((class, error(place))),
                Term::QuadraticLogarithmic | Term::Quartic => None,
            });
        let classes: Vec<(CostClass, f64)> = classes.collect();
        let errors = classes.iter().map(|(_, error)| *error);
        // Of those that fit as good as exactly, the lowest: a constant with a trace of n² is a constant.
        let good = errors.fold(f64::INFINITY, f64::min).max(EXACT);
        let lowest = classes.iter().find(|(_, error)| *error <= good);
        lowest.map_or(CostClass::Linear, |(class, _)| *class)
    }
}

/// The places of the terms that are tried where sizes go to `largest`.
fn known(largest: f64) -> Vec<usize> {
    (0..TERMS.len())
        .filter(|place| largest <= largest_size(TERMS[*place]))
        .collect()
}

/// The place of `term` among [`TERMS`].
fn rank(term: Term) -> usize {
    TERMS
        .iter()
        .position(|other| *other == term)
        .unwrap_or(TERMS.len())
}

/// The choice of terms that fits best.
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
    octave_exponent(size, |size| value(Term::Class(class), size))
}

fn octave_exponent(size: f64, cost: impl Fn(f64) -> f64) -> f64 {
    (cost(size) / cost(size / 2.0)).log2()
}

fn value(term: Term, n: f64) -> f64 {
    // One element has a logarithm's worth of work too: no class is ever 0.
    let log = (n + 1.0).log2();
    match term {
        Term::Class(CostClass::Constant) => 1.0,
        Term::Class(CostClass::Logarithmic) => log,
        Term::Class(CostClass::Linear) => n,
        Term::Class(CostClass::Linearithmic) => n * log,
        Term::Class(CostClass::Quadratic) => n * n,
        Term::QuadraticLogarithmic => n * n * log,
        Term::Class(CostClass::Cubic) => n.powi(3),
        Term::Quartic => n.powi(4),
        Term::Class(CostClass::Exponential) => n.exp2(),
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
        let fit = Fit::of(&samples(|n| 500.0 + 30.0 * n + 0.02 * n * n), 4096.0);
        assert!(fit.error < 1e-6, "{fit:?}");
        assert!(
            (fit.share_above(Term::Class(CostClass::Linearithmic), 4096.0) - 0.7).abs() < 0.05,
            "{fit:?}"
        );
    }

    #[test]
    fn a_quadratic_part_that_is_still_small_shows_in_the_exponent() {
        let fit = Fit::of(&samples(|n| 3000.0 + 100.0 * n + 0.1 * n * n), 4096.0);
        let exponent = fit.exponent(4096.0);
        assert!((1.6..1.9).contains(&exponent), "{exponent}");
    }

    #[test]
    fn what_lies_above_a_cube_is_told_at_small_sizes() {
        let sizes = [5.0, 10.0, 20.0, 40.0, 80.0_f64];
        let samples: Vec<Sample> = sizes
            .map(|n| (n, n.powi(3) / 2.0 * (300.0 + 7.0 * n)))
            .into();
        for left_out in 0..samples.len() {
            let mut rest = samples.clone();
            rest.remove(left_out);
            let exponent = Fit::of(&rest, 80.0).exponent(80.0);
            assert!((3.4..3.8).contains(&exponent), "{left_out}: {exponent}");
        }
    }

    #[test]
    fn each_class_is_nearest_to_itself() {
        for class in CostClass::ALL.into_iter().take(6) {
            let of_class = samples(|n| 900.0 + 40.0 * value(Term::Class(class), n));
            assert_eq!(Fit::nearest(&of_class), class);
        }
        let small: Vec<Sample> = (3..=8)
            .map(|n| f64::from(2 * n))
            .map(|n| (n, 80.0 + 9.0 * n.exp2()))
            .collect();
        assert_eq!(Fit::nearest(&small), CostClass::Exponential);
    }
}
