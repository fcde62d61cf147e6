//! `kata patterns`: the patterns, and where you stand in each.

use clap::Args;
use kata_report::{patterns_json, patterns_text};

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// List the patterns and where you stand in each.
#[derive(Debug, Args)]
pub(crate) struct PatternsArguments {}

impl PatternsArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let katas: Vec<_> = context.catalog().summaries().collect();
        let standings = context.history()?.standings(context.now())?;
        let text = if context.printer.is_json() {
            patterns_json(&katas, &standings)
        } else {
            patterns_text(&katas, &standings)
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}
