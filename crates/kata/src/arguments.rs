//! The command line as it is typed. Each command's arguments stand in its own file under `commands`.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand};

use crate::commands;
use crate::printer::{Color, Format};

/// Timed coding-interview practice by pattern, judged in a sandbox.
///
/// A round is 5 minutes to understand and plan and 20 to implement; at 25:00 it stops, and 5 more are for the
/// discussion. Start with `kata next --pattern sliding-window`.
#[derive(Debug, Parser)]
#[command(
    name = "kata",
    version,
    max_term_width = 100,
    subcommand_required = true,
    arg_required_else_help = true
)]
#[command(
    after_help = "Exit codes: 0 solved or done, 1 not solved, 2 usage or configuration, 70 a defect of kata."
)]
pub(crate) struct Arguments {
    #[command(flatten)]
    pub(crate) global: Global,
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// What goes with every command.
#[derive(Debug, Args)]
pub(crate) struct Global {
    /// Print data for people or for programs.
    #[arg(long, global = true, value_name = "FORMAT", default_value = "text")]
    pub(crate) format: Format,
    /// Colour text.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: Color,
    /// The folder that holds history, configuration, caches and catalogs.
    #[arg(
        long,
        global = true,
        env = "KATA_HOME",
        value_name = "FOLDER",
        hide_env_values = true
    )]
    pub(crate) home: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    Next(commands::next::NextArguments),
    Start(commands::start::StartArguments),
    Watch(commands::watch::WatchArguments),
    Test(commands::test::TestArguments),
    Status(commands::status::StatusArguments),
    Stop(commands::stop::StopArguments),
    Hint(commands::hint::HintArguments),
    Show(commands::show::ShowArguments),
    Solution(commands::solution::SolutionArguments),
    List(commands::list::ListArguments),
    Patterns(commands::patterns::PatternsArguments),
    Week(commands::week::WeekArguments),
    History(commands::history::HistoryArguments),
    Judge(commands::judge::JudgeArguments),
    #[command(subcommand)]
    Catalog(commands::catalog::CatalogCommand),
    #[command(subcommand)]
    Language(commands::language::LanguageCommand),
    Doctor(commands::doctor::DoctorArguments),
    Completions(commands::completions::CompletionsArguments),
    Man(commands::man::ManArguments),
}
