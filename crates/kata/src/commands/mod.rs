//! One file a command: its arguments, whose doc comments are the help, and what it does.

#![expect(
    clippy::unused_self,
    clippy::unnecessary_wraps,
    reason = "every command has the same shape, whether or not it has arguments or can fail"
)]

pub(crate) mod catalog;
pub(crate) mod completions;
pub(crate) mod doctor;
pub(crate) mod hint;
pub(crate) mod history;
pub(crate) mod judge;
pub(crate) mod language;
pub(crate) mod list;
pub(crate) mod man;
pub(crate) mod next;
pub(crate) mod patterns;
pub(crate) mod show;
pub(crate) mod solution;
pub(crate) mod start;
pub(crate) mod status;
pub(crate) mod stop;
pub(crate) mod test;
pub(crate) mod watch;
pub(crate) mod week;

use std::path::Path;

use kata_catalog::{Entry, PackageFiles};

use crate::CommandResult;
use crate::arguments::Command;
use crate::context::Context;
use crate::error::CliError;

/// Runs one command.
pub(crate) fn run(command: Command, context: &mut Context) -> CommandResult {
    match command {
        Command::Next(arguments) => arguments.run(context),
        Command::Start(arguments) => arguments.run(context),
        Command::Watch(arguments) => arguments.run(context),
        Command::Test(arguments) => arguments.run(context),
        Command::Status(arguments) => arguments.run(context),
        Command::Stop(arguments) => arguments.run(context),
        Command::Hint(arguments) => arguments.run(context),
        Command::Show(arguments) => arguments.run(context),
        Command::Solution(arguments) => arguments.run(context),
        Command::List(arguments) => arguments.run(context),
        Command::Patterns(arguments) => arguments.run(context),
        Command::Week(arguments) => arguments.run(context),
        Command::History(arguments) => arguments.run(context),
        Command::Judge(arguments) => arguments.run(context),
        Command::Catalog(command) => command.run(context),
        Command::Language(command) => command.run(context),
        Command::Doctor(arguments) => arguments.run(context),
        Command::Completions(arguments) => arguments.run(context),
        Command::Man(arguments) => arguments.run(context),
    }
}

/// `1 kata`, `2 katas`.
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// How many runs the machine has cores for.
pub(crate) fn cores() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from)
}

/// What a command that needs a running attempt says when there is none.
pub(crate) fn no_attempt() -> CliError {
    CliError::usage("no attempt is running").hint("`kata next` starts one")
}

/// The kata called `name`, or the package in the folder of that path, which need not be in any catalog.
pub(crate) fn named(context: &Context, name: &str) -> Result<Entry, CliError> {
    let folder = Path::new(name);
    if folder.join("kata.toml").is_file() {
        return package_in(folder);
    }
    Ok(context.catalog().find(name)?.clone())
}

/// The package in `folder`, whose name and whose parent's name are slug and pattern.
pub(crate) fn package_in(folder: &Path) -> Result<Entry, CliError> {
    let folder = folder
        .canonicalize()
        .map_err(|error| CliError::io("open", folder, &error))?;
    let name = |path: Option<&Path>| {
        path.and_then(Path::file_name)
            .map(|name| name.to_string_lossy().into_owned())
            .unwrap_or_default()
    };
    let (pattern, slug) = (name(folder.parent()), name(Some(&folder)));
    Ok(Entry::open(
        &pattern,
        &slug,
        PackageFiles::directory(folder),
    )?)
}
