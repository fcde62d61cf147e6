//! The `[checker]` table.

use kata_core::Checker;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// What a float may differ by where the manifest does not say.
const DEFAULT_TOLERANCE: f64 = 1e-9;

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Exact,
    Unordered,
    Float,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    kind: Kind,
    deep: Option<bool>,
    #[serde(default, deserialize_with = "tolerance")]
    absolute: Option<f64>,
    #[serde(default, deserialize_with = "tolerance")]
    relative: Option<f64>,
}

/// The checker of a manifest without the table.
pub(super) fn exact() -> Checker {
    Checker::Exact
}

pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Checker, D::Error> {
    let table = Table::deserialize(deserializer)?;
    let misplaced = |key: &str, kind: &str| {
        Err(D::Error::custom(format!(
            "`{key}` does not go with the kind `{kind}`: `deep` goes with unordered, `absolute` and \
             `relative` go with float"
        )))
    };
    let tolerance = match (table.absolute, table.relative) {
        (Some(_), _) => Some("absolute"),
        (None, Some(_)) => Some("relative"),
        (None, None) => None,
    };
    match (table.kind, table.deep, tolerance) {
        (Kind::Exact, None, None) => Ok(Checker::Exact),
        (Kind::Exact, Some(_), _) => misplaced("deep", "exact"),
        (Kind::Exact, None, Some(key)) => misplaced(key, "exact"),
        (Kind::Unordered, deep, None) => Ok(Checker::Unordered {
            deep: deep.unwrap_or(false),
        }),
        (Kind::Unordered, _, Some(key)) => misplaced(key, "unordered"),
        (Kind::Float, None, _) => Ok(Checker::Float {
            absolute: table.absolute.unwrap_or(DEFAULT_TOLERANCE),
            relative: table.relative.unwrap_or(DEFAULT_TOLERANCE),
        }),
        (Kind::Float, Some(_), _) => misplaced("deep", "float"),
    }
}

fn tolerance<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<f64>, D::Error> {
    let tolerance = f64::deserialize(deserializer)?;
    if (0.0..1.0).contains(&tolerance) {
        Ok(Some(tolerance))
    } else {
        Err(D::Error::custom(format!(
            "{tolerance} is not a tolerance: write a number from 0 to less than 1, such as 1e-6"
        )))
    }
}
