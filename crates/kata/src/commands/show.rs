//! `kata show`: the statement of a kata, or what there is to know of a pattern.

use std::fmt::Write as _;

use clap::Args;
use kata_catalog::{Entry, render_statement};
use kata_report::{pattern_json, pattern_page};

use crate::CommandResult;
use crate::commands::no_attempt;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Show a kata's statement, the running attempt's by default, or what there is to know of a pattern.
#[derive(Debug, Args)]
pub(crate) struct ShowArguments {
    /// The kata: its slug, the start of it, or its title.
    kata: Option<String>,
    /// The pattern instead: when it applies, what it is mistaken for, the shape of its solutions.
    #[arg(long, value_name = "PATTERN", conflicts_with = "kata")]
    pattern: Option<String>,
}

impl ShowArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        if let Some(name) = &self.pattern {
            return pattern(context, name);
        }
        let catalog = context.catalog();
        let (name, hidden) = if let Some(name) = self.kata {
            (name, false)
        } else {
            let attempt = context
                .history()?
                .latest_attempt()?
                .ok_or_else(no_attempt)?;
            let hidden = attempt.pattern_hidden
                && !matches!(attempt.phase(context.now()), kata_core::Phase::Ended { .. });
            (attempt.kata.to_string(), hidden)
        };
        let entry = catalog
            .find(&name)
            .map_err(|error| match catalog.described(&name) {
                Ok(pattern) => CliError::from(error).hint(format!(
                    "`kata show --pattern {}` shows the pattern",
                    pattern.slug
                )),
                Err(_) => error.into(),
            })?;
        if context.printer.is_json() {
            context.printer.data(&json(entry, hidden)?);
        } else {
            context.printer.data(&statement(context, entry, hidden)?);
        }
        Ok(ExitStatus::Done)
    }
}

fn pattern(context: &mut Context, name: &str) -> CommandResult {
    let pattern = context.catalog().described(name)?;
    let text = if context.printer.is_json() {
        pattern_json(pattern)
    } else {
        let katas: Vec<_> = context.catalog().summaries().collect();
        let standings = context.history()?.standings(context.now())?;
        let page = pattern_page(pattern, &katas, &standings);
        render_statement(&page, context.printer.width())
    };
    context.printer.data(&text);
    Ok(ExitStatus::Done)
}

/// The statement for reading, headed by what may be told of the kata.
pub(crate) fn statement(
    context: &Context,
    entry: &Entry,
    hidden: bool,
) -> Result<String, CliError> {
    let manifest = entry.manifest();
    let mut text = render_statement(&entry.statement()?, context.printer.width());
    let pattern = if hidden {
        "pattern: yours to recognise"
    } else {
        manifest.pattern.as_str()
    };
    let _ = writeln!(
        text,
        "\n{} · {} · target {} min",
        pattern, manifest.difficulty, manifest.target_minutes
    );
    Ok(text)
}

fn json(entry: &Entry, hidden: bool) -> Result<String, CliError> {
    let manifest = entry.manifest();
    Ok(serde_json::json!({
        "schema": 1,
        "kata": entry.id(),
        "title": manifest.title,
        "pattern": if hidden { None } else { Some(&manifest.pattern) },
        "difficulty": manifest.difficulty,
        "target_minutes": manifest.target_minutes,
        "statement": entry.statement()?,
    })
    .to_string())
}
