//! `kata solution`: editorial and references, once the attempt is over.

use std::fmt::Write as _;

use clap::Args;
use kata_catalog::{Entry, render_statement};
use kata_core::{Language, Phase, Verdict};

use crate::CommandResult;
use crate::commands::no_attempt;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};
use crate::settle;

/// Show how a kata is solved: its editorial and reference solutions, after the attempt.
#[derive(Debug, Args)]
pub(crate) struct SolutionArguments {
    /// The kata; the last one attempted by default.
    kata: Option<String>,
    /// The language of the references.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<Language>,
}

impl SolutionArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let mut history = context.history()?;
        let open = settle::open_attempt(context, &mut history, &catalog)?;
        let name = match self.kata {
            Some(name) => name,
            None => history
                .latest_attempt()?
                .ok_or_else(no_attempt)?
                .kata
                .to_string(),
        };
        let entry = catalog.find(&name)?;
        let running = open.filter(|attempt| {
            attempt.kata == *entry.id()
                && matches!(
                    attempt.phase(context.now()),
                    Phase::Planning { .. } | Phase::Coding { .. }
                )
        });
        if running.is_some() {
            return Err(CliError::usage(format!(
                "`{}` is being attempted: its solution waits for the end",
                entry.id()
            ))
            .hint("`kata hint` helps on, `kata stop` gives it up"));
        }
        let language = self.language.unwrap_or_default();
        context.printer.data(&text(context, entry, language)?);
        Ok(ExitStatus::Done)
    }
}

fn text(context: &Context, entry: &Entry, language: Language) -> Result<String, CliError> {
    let package = entry.package()?;
    if context.printer.is_json() {
        let references: Vec<_> = references(&package, language)
            .map(|(name, source)| serde_json::json!({"file": name, "source": source}))
            .collect();
        return Ok(serde_json::json!({
            "schema": 1,
            "kata": entry.id(),
            "pattern": entry.pattern(),
            "editorial": package.editorial,
            "references": references,
        })
        .to_string());
    }
    let mut text = render_statement(&package.editorial, context.printer.width());
    for (name, source) in references(&package, language) {
        let _ = write!(text, "\n── {name}\n\n{source}");
    }
    Ok(text)
}

fn references(
    package: &kata_catalog::Package,
    language: Language,
) -> impl Iterator<Item = (&str, String)> {
    package
        .submissions
        .iter()
        .filter(move |submission| {
            submission.verdict == Verdict::Accepted && submission.language == language
        })
        .map(|submission| {
            (
                submission.name.as_str(),
                String::from_utf8_lossy(&submission.source).into_owned(),
            )
        })
}
