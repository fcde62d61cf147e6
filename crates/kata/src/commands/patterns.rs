//! `kata patterns`: the patterns, what they are, and where you stand in each.

use clap::Args;
use kata_catalog::patterns;
use kata_report::{patterns_json, patterns_text};

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// List the patterns and where you stand in each.
///
/// `kata show --pattern PATTERN` says when one applies, what it is mistaken for and how to tell.
#[derive(Debug, Args)]
pub(crate) struct PatternsArguments {}

impl PatternsArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let katas: Vec<_> = context.catalog().summaries().collect();
        let standings = context.history()?.standings(context.now())?;
        let text = if context.printer.is_json() {
            patterns_json(&katas, &standings, patterns())
        } else {
            patterns_text(&katas, &standings, patterns())
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}
