//! The program: arguments, commands, terminal, watch loop, exit codes.

mod arguments;
mod bench;
mod clock;
mod commands;
mod config;
mod context;
mod error;
mod printer;
mod settle;
mod solution_file;
mod watch;

use std::ffi::OsString;
use std::process::ExitCode;

use clap::Parser as _;

use crate::arguments::Arguments;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Runs the command line `arguments` and returns the process's exit code.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are answers, not errors; clap knows which stream each belongs to.
            let _ = error.print();
            return if error.use_stderr() {
                ExitStatus::Usage
            } else {
                ExitStatus::Done
            }
            .into();
        }
    };
    let printer = printer::Printer::new(arguments.global.format, arguments.global.color);
    let done = Context::new(&arguments.global, printer)
        .and_then(|mut context| commands::run(arguments.command, &mut context));
    match done {
        Ok(status) => status.into(),
        Err(error) => {
            printer.error(&error);
            error.status().into()
        }
    }
}

/// The command line's definition, for completions, the manual and the tests of the reference.
#[must_use]
pub fn command_line() -> clap::Command {
    <Arguments as clap::CommandFactory>::command()
}

type CommandResult = Result<ExitStatus, CliError>;
