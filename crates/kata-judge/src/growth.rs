//! How fuel grows with the input's size, from cases of doubling sizes.

use std::collections::BTreeMap;

use kata_core::{CostClass, Growth};

/// One scale case that ran: its family, size and fuel.
pub(crate) struct Point<'a> {
    pub(crate) family: &'a str,
    pub(crate) size: u64,
    pub(crate) fuel: u64,
}

/// The sizes that decide: the largest of each family. Smaller ones are full of constant costs.
const DECIDING: usize = 4;

/// The growth of the family that grows fastest; `None` without at least three sizes.
pub(crate) fn measure(points: &[Point<'_>], class: CostClass) -> Option<Growth> {
    let mut families: BTreeMap<&str, Vec<(u64, u64)>> = BTreeMap::new();
    for point in points {
        let family = families.entry(point.family).or_default();
        family.push((point.size, point.fuel));
    }
    families
        .into_values()
        .filter(|family| family.len() >= 3)
        .map(|family| growth_of(&family, class))
        .max_by(|a, b| a.exponent.total_cmp(&b.exponent))
}

fn growth_of(family: &[(u64, u64)], class: CostClass) -> Growth {
    let largest = &family[family.len().saturating_sub(DECIDING)..];
    Growth {
        exponent: slope(largest),
        limit: limit(class),
        class: nearest(family),
        sizes: family.iter().map(|(size, _)| *size).collect(),
        fuel: family.iter().map(|(_, fuel)| *fuel).collect(),
    }
}

/// The exponent above which a solution is a class too slow: between what good solutions of the class measure over
/// n = 128 to 4096 and what the next class that matters does.
fn limit(class: CostClass) -> f64 {
    match class {
        CostClass::Constant => 0.35,
        CostClass::Logarithmic => 0.6,
        CostClass::Linear => 1.35,
        CostClass::Linearithmic => 1.5,
        CostClass::Quadratic => 2.45,
        CostClass::Cubic => 3.5,
        CostClass::Exponential => f64::MAX,
    }
}

#[expect(
    clippy::cast_precision_loss,
    reason = "sizes and fuel are far below 2^52"
)]
fn slope(points: &[(u64, u64)]) -> f64 {
    let logs: Vec<(f64, f64)> = points
        .iter()
        .map(|(size, fuel)| ((*size as f64).ln(), ((*fuel).max(1) as f64).ln()))
        .collect();
    let count = logs.len() as f64;
    let (sum_x, sum_y) = logs
        .iter()
        .fold((0.0, 0.0), |(x, y), (a, b)| (x + a, y + b));
    let (mean_x, mean_y) = (sum_x / count, sum_y / count);
    let (mut rise, mut run) = (0.0, 0.0);
    for (x, y) in logs {
        rise += (x - mean_x) * (y - mean_y);
        run += (x - mean_x) * (x - mean_x);
    }
    if run > 0.0 { rise / run } else { 0.0 }
}

/// The class whose a + b·g(n), with a and b not negative, leaves the smallest relative error.
#[expect(
    clippy::cast_precision_loss,
    reason = "sizes and fuel are far below 2^52"
)]
fn nearest(points: &[(u64, u64)]) -> CostClass {
    let error = |class: CostClass| -> f64 {
        // Weighted by 1/fuel: every size counts the same, so the equations are a·u + b·v = 1.
        let rows = points.iter().map(|(size, fuel)| {
            let fuel = (*fuel).max(1) as f64;
            (1.0 / fuel, function(class, *size as f64) / fuel)
        });
        let (mut uu, mut uv, mut vv, mut u1, mut v1) = (0.0, 0.0, 0.0, 0.0, 0.0);
        for (u, v) in rows.clone() {
            uu += u * u;
            uv += u * v;
            vv += v * v;
            u1 += u;
            v1 += v;
        }
        let determinant = uu * vv - uv * uv;
        let (mut a, mut b) = if determinant.abs() > f64::EPSILON * uu * vv {
            (
                (u1 * vv - v1 * uv) / determinant,
                (v1 * uu - u1 * uv) / determinant,
            )
        } else {
            (u1 / uu, 0.0)
        };
        if a < 0.0 {
            (a, b) = (0.0, v1 / vv);
        } else if b < 0.0 {
            (a, b) = (u1 / uu, 0.0);
        }
        rows.map(|(u, v)| (a * u + b * v - 1.0).powi(2)).sum()
    };
    CostClass::ALL
        .into_iter()
        .filter(|class| *class != CostClass::Exponential)
        .min_by(|a, b| error(*a).total_cmp(&error(*b)))
        .unwrap_or(CostClass::Linear)
}

fn function(class: CostClass, n: f64) -> f64 {
    match class {
        CostClass::Constant => 1.0,
        CostClass::Logarithmic => n.log2(),
        CostClass::Linear => n,
        CostClass::Linearithmic => n * n.log2(),
        CostClass::Quadratic => n * n,
        CostClass::Cubic => n * n * n,
        CostClass::Exponential => n.exp2(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn measured(class: CostClass, fuel: impl Fn(u64) -> u64) -> Growth {
        let points: Vec<Point<'_>> = (7..=12)
            .map(|log| Point {
                family: "f",
                size: 1 << log,
                fuel: fuel(1 << log),
            })
            .collect();
        measure(&points, class).unwrap()
    }

    #[test]
    fn classes_are_told_apart_by_exponent_and_name() {
        let linear = measured(CostClass::Linear, |n| 900 + 40 * n);
        assert!(linear.exponent < linear.limit);
        assert_eq!(linear.class, CostClass::Linear);
        let sorting = measured(CostClass::Linearithmic, |n| {
            500 + 12 * n * u64::from(n.ilog2())
        });
        assert!(sorting.exponent < sorting.limit);
        assert_eq!(sorting.class, CostClass::Linearithmic);
        let quadratic = measured(CostClass::Linearithmic, |n| 900 + 40 * n + 3 * n * n);
        assert!(quadratic.exponent > quadratic.limit);
        assert_eq!(quadratic.class, CostClass::Quadratic);
    }

    #[test]
    fn the_fastest_growing_family_decides() {
        let points: Vec<Point<'_>> = [("a", 1), ("b", 2)]
            .into_iter()
            .flat_map(|(family, power)| {
                (7..=12).map(move |log| Point {
                    family,
                    size: 1 << log,
                    fuel: 10 * (1u64 << log).pow(power),
                })
            })
            .collect();
        let growth = measure(&points, CostClass::Linear).unwrap();
        assert!((growth.exponent - 2.0).abs() < 1e-9);
    }

    #[test]
    fn two_sizes_are_not_a_growth() {
        let point = |size| Point {
            family: "f",
            size,
            fuel: size,
        };
        assert_eq!(measure(&[point(128), point(256)], CostClass::Linear), None);
    }
}
