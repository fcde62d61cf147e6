//! `data/*.jsonl`: one case a line, strictly read and checked against the signature.

use std::collections::HashMap;

use kata_core::{Case, CaseGroup, Signature, Value};
use serde::Deserialize;

use crate::{ParseError, slug, words};

/// A line of `sample.jsonl` or `secret.jsonl`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    id: String,
    why: String,
    r#in: Vec<Value>,
    out: Value,
}

/// A line of `scale.jsonl`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScaleLine {
    id: String,
    why: String,
    n: u64,
    family: String,
    r#in: Vec<Value>,
    out: Value,
}

/// Reads the cases of one kata, file after file.
pub(crate) struct CaseReader<'a> {
    signature: &'a Signature,
    cases: Vec<Case>,
    /// Where each id was first given.
    places: HashMap<String, String>,
}

/// The path of a group's file within the package.
pub(crate) fn path(group: CaseGroup) -> &'static str {
    match group {
        CaseGroup::Sample => "data/sample.jsonl",
        CaseGroup::Secret => "data/secret.jsonl",
        CaseGroup::Scale => "data/scale.jsonl",
    }
}

impl<'a> CaseReader<'a> {
    pub(crate) fn new(signature: &'a Signature) -> Self {
        Self {
            signature,
            cases: Vec::new(),
            places: HashMap::new(),
        }
    }

    /// Reads the `text` of `file`.
    pub(crate) fn read(
        &mut self,
        group: CaseGroup,
        file: &str,
        text: &str,
    ) -> Result<(), ParseError> {
        for (index, line) in text.lines().enumerate() {
            let number = index + 1;
            let case =
                parse(group, line).map_err(|error| ParseError::from_json(file, number, &error))?;
            self.check(&case).map_err(|message| ParseError {
                file: file.to_owned(),
                line: number,
                column: None,
                message,
            })?;
            self.places
                .insert(case.id.clone(), format!("{file}:{number}"));
            let case = self.coerced(case);
            self.cases.push(case);
        }
        Ok(())
    }

    /// The cases read.
    pub(crate) fn finish(self) -> Vec<Case> {
        self.cases
    }

    fn check(&self, case: &Case) -> Result<(), String> {
        let id = &case.id;
        slug::check(id).map_err(|_| {
            format!("the id {id:?} is not lower-case letters and digits in words joined by dashes")
        })?;
        if let Some(first) = self.places.get(id) {
            return Err(format!("the id `{id}` is taken already, by {first}"));
        }
        words::check(&case.why).map_err(|wrong| format!("case `{id}`: `why`: {wrong}"))?;
        if let Some(family) = &case.family {
            slug::check(family).map_err(|error| format!("case `{id}`: the family {error}"))?;
        }
        let wrong = self.signature.input_mismatch(&case.input);
        let wrong = wrong.or_else(|| {
            self.signature
                .answer_mismatch(&case.input, &case.output, "out")
        });
        wrong.map_or(Ok(()), |wrong| Err(format!("case `{id}`: {wrong}")))
    }

    /// The case with every value in its type's own form.
    fn coerced(&self, mut case: Case) -> Case {
        case.output = self.signature.coerced_answer(&case.input, case.output);
        case.input = self.signature.coerced_input(case.input);
        case
    }
}

fn parse(group: CaseGroup, line: &str) -> Result<Case, serde_json::Error> {
    if group == CaseGroup::Scale {
        let line: ScaleLine = serde_json::from_str(line)?;
        return Ok(Case {
            id: line.id,
            why: line.why,
            group,
            size: Some(line.n),
            family: Some(line.family),
            input: line.r#in,
            output: line.out,
        });
    }
    let line: Line = serde_json::from_str(line)?;
    Ok(Case {
        id: line.id,
        why: line.why,
        group,
        size: None,
        family: None,
        input: line.r#in,
        output: line.out,
    })
}

#[cfg(test)]
mod tests {
    use kata_core::{Function, Parameter, Type};

    use super::*;

    fn read(group: CaseGroup, text: &str) -> Result<Vec<Case>, String> {
        let parameter = |name: &str, of: &str| Parameter::new(name, of.parse().unwrap());
        let signature = Signature::Function(Function {
            name: "f".to_owned(),
            parameters: vec![parameter("tiles", "list<int>"), parameter("k", "int")],
            returns: Some(Type::Bool),
            mutates: None,
        });
        let mut reader = CaseReader::new(&signature);
        reader
            .read(group, path(group), text)
            .map_err(|error| error.to_string())?;
        Ok(reader.finish())
    }

    fn error(group: CaseGroup, text: &str) -> String {
        read(group, text).unwrap_err()
    }

    #[test]
    fn lines_become_cases_in_order() {
        let text = r#"{"id":"s-1","why":"small","n":2,"family":"up","in":[[1,2],1],"out":true}"#;
        let cases = read(CaseGroup::Scale, text).unwrap();
        assert_eq!(cases[0].size, Some(2));
        assert_eq!(cases[0].family.as_deref(), Some("up"));
        assert_eq!(cases[0].input[1], Value::Int(1));
        assert_eq!(cases[0].output, Value::Bool(true));
    }

    #[test]
    fn a_key_of_scale_cases_is_unknown_in_the_other_files() {
        assert_eq!(
            error(
                CaseGroup::Secret,
                r#"{"id":"a","why":"b","n":2,"in":[[],1],"out":true}"#
            ),
            "data/secret.jsonl:1:23: unknown key `n`, expected one of `id`, `why`, `in`, `out`"
        );
        assert_eq!(
            error(
                CaseGroup::Scale,
                r#"{"id":"a","why":"b","in":[[],1],"out":true}"#
            ),
            "data/scale.jsonl:1:43: missing key `n`"
        );
    }

    #[test]
    fn broken_json_and_blank_lines_are_told_with_line_and_column() {
        let good = r#"{"id":"a","why":"b","in":[[],1],"out":true}"#;
        assert_eq!(
            error(CaseGroup::Secret, &format!("{good}\n\n")),
            "data/secret.jsonl:2:1: EOF while parsing a value"
        );
        assert_eq!(
            error(CaseGroup::Secret, &format!("{good}\n{good}}}\n")),
            "data/secret.jsonl:2:44: trailing characters"
        );
        assert_eq!(
            error(
                CaseGroup::Secret,
                r#"{"id":"a","why":"b","in":[{}],"out":true}"#
            ),
            "data/secret.jsonl:1:28: invalid type: map, expected null, a boolean, a number, a string \
             or a list"
        );
    }

    #[test]
    fn a_value_of_the_wrong_type_names_parameter_case_and_place() {
        assert_eq!(
            error(
                CaseGroup::Sample,
                r#"{"id":"a","why":"b","in":[[1,2.5],1],"out":true}"#
            ),
            "data/sample.jsonl:1: case `a`: the parameter `tiles` is list<int>, but tiles[1] is 2.5"
        );
        assert_eq!(
            error(
                CaseGroup::Sample,
                r#"{"id":"a","why":"b","in":[[1],1],"out":null}"#
            ),
            "data/sample.jsonl:1: case `a`: the answer is bool, but out is null"
        );
        assert_eq!(
            error(
                CaseGroup::Sample,
                r#"{"id":"a","why":"b","in":[[1]],"out":true}"#
            ),
            "data/sample.jsonl:1: case `a`: `in` holds 1 values, but 2 are taken: tiles, k"
        );
    }

    #[test]
    fn a_case_says_why_it_is_there_and_its_family_is_a_slug() {
        assert_eq!(
            error(
                CaseGroup::Sample,
                r#"{"id":"a","why":" ","in":[[],1],"out":true}"#
            ),
            "data/sample.jsonl:1: case `a`: `why`: the text is blank: say something"
        );
        let family = r#"{"id":"a","why":"b","n":2,"family":"Up","in":[[],1],"out":true}"#;
        let error = error(CaseGroup::Scale, family);
        assert!(
            error.starts_with("data/scale.jsonl:1: case `a`: the family `Up` is not a slug"),
            "{error}"
        );
    }

    #[test]
    fn an_id_is_given_once_over_all_files() {
        let line = r#"{"id":"a","why":"b","in":[[],1],"out":true}"#;
        assert_eq!(
            error(CaseGroup::Sample, &format!("{line}\n{line}\n")),
            "data/sample.jsonl:2: the id `a` is taken already, by data/sample.jsonl:1"
        );
    }
}
