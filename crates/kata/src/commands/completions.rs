//! `kata completions`: for packagers and shells.

use clap::Args;
use clap_complete::Shell;

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// Print completions for a shell.
#[derive(Debug, Args)]
pub(crate) struct CompletionsArguments {
    /// The shell.
    shell: Shell,
}

impl CompletionsArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let mut script = Vec::new();
        clap_complete::generate(self.shell, &mut crate::command_line(), "kata", &mut script);
        context.printer.data(&String::from_utf8_lossy(&script));
        Ok(ExitStatus::Done)
    }
}
