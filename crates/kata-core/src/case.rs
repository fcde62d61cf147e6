//! A test case of a kata.

use crate::Value;

/// Which file of the package a case stands in, and so what it is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum CaseGroup {
    /// Visible, and explained in the statement.
    Sample,
    /// Hidden: small, edge and adversarial inputs.
    Secret,
    /// Hidden: one of a series of doubling sizes, by which growth is judged.
    Scale,
}

/// One input with the answer it must get.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// Names the case within its kata, such as `secret-017`.
    pub id: String,
    /// What the case is there to catch, in a few words for the solver.
    pub why: String,
    /// The file the case comes from.
    pub group: CaseGroup,
    /// For a scale case: the value of the cost's size variable.
    pub size: Option<u64>,
    /// For a scale case: the adversarial family it belongs to; growth is judged family by family.
    pub family: Option<String>,
    /// The arguments, in the order of the signature's parameters.
    pub input: Vec<Value>,
    /// The expected answer. It never enters the sandbox.
    pub output: Value,
}
