// Has no function at all; there is nothing to call.
// says: has no function
pub struct Nothing;
