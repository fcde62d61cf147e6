//! `kata language`: what can be judged here, what is missing and how to get it.

mod check;
mod install;
mod list;

use clap::Subcommand;

use crate::CommandResult;
use crate::context::Context;

/// See which languages can be judged here, and get what is missing.
#[derive(Debug, Subcommand)]
pub(crate) enum LanguageCommand {
    /// List the languages and whether each is ready.
    List,
    Install(install::InstallArguments),
    Check(check::CheckArguments),
}

impl LanguageCommand {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        match self {
            Self::List => list::run(context),
            Self::Install(arguments) => arguments.run(context),
            Self::Check(arguments) => arguments.run(context),
        }
    }
}
