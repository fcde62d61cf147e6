//! What a compiler that did not succeed says of itself, in whatever language.

use std::time::Duration;

/// What a failed compilation says of itself.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Failed {
    /// The source's fault, in the compiler's words.
    Source(String),
    /// There was no room to write to.
    NoSpace,
}

/// No solution takes a compiler this long.
pub(crate) const LIMIT: Duration = Duration::from_secs(20);

/// What is said of a solution that took it longer.
pub(crate) fn too_slow(shown_as: &str) -> String {
    format!(
        "error: compiling {shown_as} took longer than {} s",
        LIMIT.as_secs()
    )
}
