//! `kata man`: for packagers.

use clap::Args;

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Print the manual page.
#[derive(Debug, Args)]
pub(crate) struct ManArguments {}

impl ManArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut page = Vec::new();
        clap_mangen::Man::new(crate::command_line())
            .render(&mut page)
            .map_err(|error| CliError::internal(error.to_string()))?;
        context.printer.data(&String::from_utf8_lossy(&page));
        Ok(ExitStatus::Done)
    }
}
