//! `kata language list`: the languages and whether each is ready.

use kata_core::Language;
use kata_toolchain::FrozenGuest;

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

pub(super) fn run(context: &Context) -> CommandResult {
    let bench = context.bench(1, &[])?;
    let mut rows = Vec::new();
    for language in Language::ALL {
        let version = bench.toolchain.version(language).map_err(CliError::from);
        rows.push((language, version));
    }
    let all_ready = rows.iter().all(|(_, version)| version.is_ok());
    let printer = context.printer;
    if printer.is_json() {
        let languages: Vec<_> = rows
            .iter()
            .map(|(language, version)| match version {
                Ok(version) => serde_json::json!({
                    "language": language, "ready": true, "note": version, "needs": needs(*language),
                }),
                Err(error) => serde_json::json!({
                    "language": language, "ready": false, "note": error.message, "needs": needs(*language),
                    "hints": error.hints,
                }),
            })
            .collect();
        printer.data(&serde_json::json!({"schema": 1, "languages": languages}).to_string());
    } else {
        for (language, version) in &rows {
            match version {
                Ok(version) => {
                    let needs = needs(*language);
                    printer.data(&format!("{language:<11} ready    {version} ({needs})"));
                }
                Err(error) => {
                    printer.data(&format!("{language:<11} missing  {}", error.message));
                    for hint in &error.hints {
                        printer.data(&format!("{:<20} {hint}", ""));
                    }
                }
            }
        }
    }
    Ok(if all_ready {
        ExitStatus::Done
    } else {
        ExitStatus::NotSolved
    })
}

/// What a language needs of the machine.
fn needs(language: Language) -> &'static str {
    if FrozenGuest::of(language).is_some() {
        "part of kata"
    } else {
        "a compiler"
    }
}
