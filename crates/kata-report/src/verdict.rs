//! The judge's report as a JSON line, as one line of text and as text with its failure.

mod cut;
mod difference;
mod json;
mod text;

pub use json::{AttemptStanding, Judged, Milliseconds, verdict_json};
pub use text::{growth_text, verdict_line, verdict_text};
