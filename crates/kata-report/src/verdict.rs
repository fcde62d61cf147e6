//! The judge's report as a JSON line, as one line of text and as text with its failure.

mod cut;
mod difference;
mod growth;
mod json;
mod text;

pub use growth::growth_text;
pub use json::{AttemptStanding, Judged, Milliseconds, verdict_json};
pub use text::{verdict_line, verdict_text};
