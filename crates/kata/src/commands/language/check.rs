//! `kata language check`: proves languages by judging a sample in each.

use clap::Args;
use kata_core::{
    Case, CaseGroup, Checker, Cost, CostClass, Function, Language, Parameter, Signature, Type,
    Value, Verdict,
};
use kata_judge::{Cancel, Limits, Suite};

use crate::CommandResult;
use crate::bench::Bench;
use crate::clock::Stopwatch;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Prove languages: a sample in each is built, judged, and must be accepted.
#[derive(Debug, Args)]
pub(crate) struct CheckArguments {
    /// The languages; all of them by default.
    #[arg(value_name = "LANGUAGE")]
    languages: Vec<Language>,
}

impl CheckArguments {
    pub(super) fn run(self, context: &Context) -> CommandResult {
        let bench = context.bench(1, &[])?;
        let languages = if self.languages.is_empty() {
            Language::ALL.to_vec()
        } else {
            self.languages
        };
        let mut rows = Vec::new();
        for language in languages {
            // What is made once is no part of what a save takes.
            let checked = bench
                .ready(language)
                .and_then(|()| judged(&bench, language));
            rows.push((language, checked));
        }
        let all_well = rows.iter().all(|(_, checked)| checked.is_ok());
        print(context, &rows);
        Ok(if all_well {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
    }
}

fn print(context: &Context, rows: &[(Language, Result<u64, CliError>)]) {
    let printer = context.printer;
    if printer.is_json() {
        let rows: Vec<_> = rows
            .iter()
            .map(|(language, checked)| match checked {
                Ok(milliseconds) => serde_json::json!({
                    "language": language, "ok": true, "milliseconds": milliseconds,
                }),
                Err(error) => serde_json::json!({
                    "language": language, "ok": false, "note": error.message, "hints": error.hints,
                }),
            })
            .collect();
        printer.data(&serde_json::json!({"schema": 1, "languages": rows}).to_string());
        return;
    }
    for (language, checked) in rows {
        match checked {
            Ok(milliseconds) => {
                printer.data(&format!(
                    "{language:<11} ok     judged in {milliseconds} ms"
                ));
            }
            Err(error) => {
                printer.data(&format!("{language:<11} wrong  {}", error.message));
                for hint in &error.hints {
                    printer.data(&format!("{:<18} {hint}", ""));
                }
            }
        }
    }
}

/// Judges the sample of `language`; the milliseconds that took.
fn judged(bench: &Bench, language: Language) -> Result<u64, CliError> {
    let watch = Stopwatch::start();
    let signature = signature();
    let name = format!("sample.{}", language.extension());
    let guest = bench.guest(&name, sample(language).as_bytes(), &signature)?;
    let cases = [&[][..], &[1, 2, 3], &[-3, 1 << 20]].map(case);
    let suite = Suite {
        signature: &signature,
        cases: &cases,
        checker: Checker::Exact,
        validator: None,
        cost: &Cost {
            time: CostClass::Linear,
            space: CostClass::Constant,
            size: "n".to_owned(),
            judge_space: false,
        },
        limits: Limits::STANDARD,
    };
    let report = bench
        .sandbox()?
        .run(&guest, suite, &Cancel::new())
        .map_err(|_| CliError::internal("the sample was called off"))?;
    if report.verdict == Verdict::Accepted {
        return Ok(watch.milliseconds());
    }
    let told = kata_report::verdict_text(&report, 80);
    Err(CliError::internal(format!("the sample was judged: {told}")))
}

/// A sum of squares in each language.
fn sample(language: Language) -> &'static str {
    match language {
        Language::Rust => {
            "pub fn squares(numbers: Vec<i64>) -> i64 {\n    numbers.iter().map(|n| n * n).sum()\n}\n"
        }
        Language::Python => "def squares(numbers):\n    return sum(n * n for n in numbers)\n",
        Language::JavaScript => {
            "function squares(numbers) {\n  return numbers.reduce((sum, n) => sum + n * n, 0);\n}\n"
        }
        Language::TypeScript => {
            "function squares(numbers: number[]): number {\n  return numbers.reduce((sum, n) => sum + n * n, 0);\n}\n"
        }
        Language::C => {
            "long long squares(long long* numbers, int numbersSize) {\n  long long sum = 0;\n  \
             for (int i = 0; i < numbersSize; i++) sum += numbers[i] * numbers[i];\n  return sum;\n}\n"
        }
        Language::Cpp => {
            "long long squares(vector<long long>& numbers) {\n  long long sum = 0;\n  \
             for (long long n : numbers) sum += n * n;\n  return sum;\n}\n"
        }
        Language::Go => {
            "func squares(numbers []int) int {\n\tsum := 0\n\tfor _, n := range numbers {\n\t\tsum += n * n\n\t}\n\treturn sum\n}\n"
        }
    }
}

fn signature() -> Signature {
    Signature::Function(Function {
        name: "squares".to_owned(),
        parameters: vec![Parameter::new("numbers", Type::List(Box::new(Type::Int)))],
        returns: Some(Type::Int),
        mutates: None,
    })
}

fn case(numbers: &[i128]) -> Case {
    Case {
        id: format!("of-{}", numbers.len()),
        why: "numbers of either sign, and none".to_owned(),
        group: CaseGroup::Sample,
        size: None,
        family: None,
        input: vec![Value::List(
            numbers.iter().map(|n| Value::Int(*n)).collect(),
        )],
        output: Value::Int(numbers.iter().map(|n| n * n).sum()),
    }
}
