//! The `[checker]` table.

use kata_core::{Checker, Levels};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};

/// What a float may differ by where the manifest does not say.
const DEFAULT_TOLERANCE: f64 = 1e-9;

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Exact,
    Unordered,
    Float,
    Valid,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Table {
    kind: Kind,
    deep: Option<bool>,
    levels: Option<Vec<u32>>,
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
    let given = [
        ("deep", Kind::Unordered, table.deep.is_some()),
        ("levels", Kind::Unordered, table.levels.is_some()),
        ("absolute", Kind::Float, table.absolute.is_some()),
        ("relative", Kind::Float, table.relative.is_some()),
    ];
    let misplaced = given
        .iter()
        .find(|(_, kind, given)| *given && *kind != table.kind);
    if let Some((key, ..)) = misplaced {
        return Err(D::Error::custom(format!(
            "`{key}` does not go with the kind `{}`: `deep` and `levels` go with unordered, `absolute` and \
             `relative` go with float",
            table.kind.name()
        )));
    }
    Ok(match table.kind {
        Kind::Exact => Checker::Exact,
        Kind::Valid => Checker::Valid,
        Kind::Unordered => Checker::Unordered(match (table.deep, table.levels) {
            (Some(true), None) => Levels::ALL,
            (Some(_), Some(_)) => {
                return Err(D::Error::custom(
                    "`deep` and `levels` say the same: keep one",
                ));
            }
            (_, levels) => {
                let levels = levels.unwrap_or_else(|| vec![0]);
                Levels::of(&levels).ok_or_else(|| D::Error::custom("`levels` are 0 to 63"))?
            }
        }),
        Kind::Float => Checker::Float {
            absolute: table.absolute.unwrap_or(DEFAULT_TOLERANCE),
            relative: table.relative.unwrap_or(DEFAULT_TOLERANCE),
        },
    })
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Self::Exact => "exact",
            Self::Unordered => "unordered",
            Self::Float => "float",
            Self::Valid => "valid",
        }
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
