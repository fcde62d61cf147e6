//! Why a solution cannot be called, in whatever language.

/// Why a solution cannot be called.
#[derive(Debug)]
pub(crate) enum Complaint {
    /// It lacks something.
    Missing(String),
    /// Something stands at a line, but not in the form that is called.
    Form { line: usize, what: String },
}

impl Complaint {
    /// In words, about the file `shown_as`, in which `wanted` is called.
    pub(crate) fn about(self, shown_as: &str, wanted: &str) -> String {
        match self {
            Self::Missing(what) => {
                format!("error: {shown_as} has no {what}\n  this kata calls `{wanted}`")
            }
            Self::Form { line, what } => {
                format!("error: {shown_as}:{line}: {what}\n  it calls `{wanted}`")
            }
        }
    }
}
