//! `kata list`: the catalog, and where you stand in it.

use clap::Args;
use kata_core::Difficulty;
use kata_report::{list_json, list_text};

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// List the katas and where you stand with each.
#[derive(Debug, Args)]
pub(crate) struct ListArguments {
    /// Only katas of this pattern.
    #[arg(long, value_name = "PATTERN")]
    pattern: Option<String>,
    /// Only katas of this difficulty.
    #[arg(long, value_name = "easy|medium|hard")]
    difficulty: Option<Difficulty>,
}

impl ListArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let pattern = self
            .pattern
            .as_deref()
            .map(|name| catalog.pattern(name))
            .transpose()?;
        let katas: Vec<_> = catalog
            .summaries()
            .filter(|kata| {
                pattern
                    .as_ref()
                    .is_none_or(|pattern| kata.pattern == *pattern)
            })
            .filter(|kata| {
                self.difficulty
                    .is_none_or(|difficulty| kata.difficulty == difficulty)
            })
            .collect();
        let standings = context.history()?.standings(context.now())?;
        let text = if context.printer.is_json() {
            list_json(&katas, &standings)
        } else {
            list_text(&katas, &standings)
        };
        context.printer.data(&text);
        Ok(ExitStatus::Done)
    }
}
