//! A kata's names in the forms that Go programs give them.

use crate::names::{camel_case, pascal_case};

/// The forms of a name, the likeliest first.
pub(super) fn forms(name: &str) -> [String; 3] {
    [camel_case(name), pascal_case(name), name.to_owned()]
}
