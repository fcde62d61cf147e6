//! Writing cases as the lines of `data/*.jsonl`.

use kata_core::{Case, CaseGroup, Value};
use serde::Serialize;

#[derive(Serialize)]
struct Line<'a> {
    id: &'a str,
    why: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    n: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    family: Option<&'a str>,
    r#in: &'a [Value],
    out: &'a Value,
}

/// The text of the file that holds the cases of `group`: one compact JSON object a line.
pub fn case_lines(cases: &[Case], group: CaseGroup) -> Result<String, serde_json::Error> {
    let mut text = String::new();
    for case in cases.iter().filter(|case| case.group == group) {
        text += &serde_json::to_string(&Line {
            id: &case.id,
            why: &case.why,
            n: case.size,
            family: case.family.as_deref(),
            r#in: &case.input,
            out: &case.output,
        })?;
        text.push('\n');
    }
    Ok(text)
}
