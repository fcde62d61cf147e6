//! Cost classes, as an interviewer would ask for them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// How a cost grows with the input's size n.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "&'static str")]
pub enum CostClass {
    /// Bounded whatever the size.
    Constant,
    /// log n.
    Logarithmic,
    /// n.
    Linear,
    /// n log n.
    Linearithmic,
    /// n².
    Quadratic,
    /// n³.
    Cubic,
    /// 2^n.
    Exponential,
}

/// A cost class's name that is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a cost class: write 1, log n, n, n log n, n^2, n^3 or 2^n")]
pub struct UnknownCostClass(String);

impl CostClass {
    /// All classes, cheapest first.
    pub const ALL: [Self; 7] = [
        Self::Constant,
        Self::Logarithmic,
        Self::Linear,
        Self::Linearithmic,
        Self::Quadratic,
        Self::Cubic,
        Self::Exponential,
    ];

    /// The class's name as it is written in a manifest: `n log n`.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Constant => "1",
            Self::Logarithmic => "log n",
            Self::Linear => "n",
            Self::Linearithmic => "n log n",
            Self::Quadratic => "n^2",
            Self::Cubic => "n^3",
            Self::Exponential => "2^n",
        }
    }

    /// The exponent of the power of n in it: 1 for n log n, infinite for 2^n.
    #[must_use]
    pub fn power(self) -> f64 {
        match self {
            Self::Constant | Self::Logarithmic => 0.0,
            Self::Linear | Self::Linearithmic => 1.0,
            Self::Quadratic => 2.0,
            Self::Cubic => 3.0,
            Self::Exponential => f64::INFINITY,
        }
    }
}

impl fmt::Display for CostClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

impl FromStr for CostClass {
    type Err = UnknownCostClass;

    fn from_str(name: &str) -> Result<Self, UnknownCostClass> {
        Self::ALL
            .into_iter()
            .find(|class| class.name() == name)
            .ok_or_else(|| UnknownCostClass(name.to_owned()))
    }
}

impl TryFrom<String> for CostClass {
    type Error = UnknownCostClass;

    fn try_from(name: String) -> Result<Self, UnknownCostClass> {
        name.parse()
    }
}

impl From<CostClass> for &'static str {
    fn from(class: CostClass) -> Self {
        class.name()
    }
}

/// What a good solution to a kata costs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    /// The class the judge accepts; a class above it is too slow.
    pub time: CostClass,
    /// The extra space of the reference solution, beyond input and answer.
    pub space: CostClass,
    /// Whether extra space that grows a full class faster than `space` is a verdict and not only a remark.
    #[serde(default)]
    pub judge_space: bool,
    /// What n is, in words: `the number of tiles`.
    pub size: String,
}

impl Cost {
    /// The extra space that is allowed, in words.
    #[must_use]
    pub fn allowed_space(&self) -> &'static str {
        match self.space {
            CostClass::Constant => "a fixed amount",
            class => class.name(),
        }
    }
}
