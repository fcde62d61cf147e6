//! What a solution must offer to be called.

use serde::{Deserialize, Serialize};

use crate::Type;

/// A function a kata asks for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The function's name in snake case; each language derives its own form.
    pub function: String,
    /// The parameters, in order.
    pub parameters: Vec<Parameter>,
    /// What the function answers with.
    pub returns: Type,
}

/// One parameter of a [`Signature`].
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parameter {
    /// The name in snake case.
    pub name: String,
    /// The type of its values.
    #[serde(rename = "type")]
    pub of: Type,
}
