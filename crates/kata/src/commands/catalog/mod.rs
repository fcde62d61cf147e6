//! `kata catalog`: the author's side.

mod add;
mod check;
mod generate;
mod list;
mod new;

use clap::Subcommand;

use crate::CommandResult;
use crate::context::Context;

/// Write, prove and add catalogs.
#[derive(Debug, Subcommand)]
pub(crate) enum CatalogCommand {
    Check(check::CheckArguments),
    New(new::NewArguments),
    Add(add::AddArguments),
    List(list::ListArguments),
}

impl CatalogCommand {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        match self {
            Self::Check(arguments) => arguments.run(context),
            Self::New(arguments) => arguments.run(context),
            Self::Add(arguments) => arguments.run(context),
            Self::List(arguments) => arguments.run(context),
        }
    }
}
