//! `kata start`, and what `kata next` does once it has chosen.

use std::path::{Path, PathBuf};

use clap::Args;
use jiff::{SignedDuration, tz::TimeZone};
use kata_catalog::{Catalog, Entry};
use kata_core::{Attempt, Contract, Language, Phase};
use kata_history::NewAttempt;
use kata_toolchain::Toolchain;

use crate::CommandResult;
use crate::commands::show;
use crate::context::{Context, variable};
use crate::error::{CliError, ExitStatus};
use crate::{settle, watch};

/// Start an attempt at a named kata.
#[derive(Debug, Args)]
pub(crate) struct StartArguments {
    /// The kata: its slug, the start of it, or its title.
    kata: String,
    #[command(flatten)]
    round: Round,
}

/// How a round is held.
#[derive(Debug, Args)]
pub(crate) struct Round {
    /// The language to solve it in; the last one used by default.
    #[arg(long, value_name = "LANGUAGE")]
    language: Option<Language>,
    /// The time until the stop, a fifth of it to plan: `25m`, `90s`, `1h`.
    #[arg(long, value_name = "TIME", default_value = "25m", value_parser = duration)]
    time: SignedDuration,
    /// Open the solution in the configured editor, or $VISUAL, or $EDITOR.
    #[arg(long)]
    edit: bool,
    /// Start the clock and return instead of watching.
    #[arg(long)]
    no_watch: bool,
}

impl Round {
    /// The language that was asked for.
    pub(crate) fn language(&self) -> Option<Language> {
        self.language
    }
}

fn duration(text: &str) -> Result<SignedDuration, String> {
    let parsed: SignedDuration = text
        .parse()
        .map_err(|_| "write a duration such as 25m, 90s or 1h".to_owned())?;
    let (shortest, longest) = (SignedDuration::from_secs(1), SignedDuration::from_hours(24));
    if parsed < shortest || parsed > longest {
        return Err("an attempt takes from 1 second to 24 hours".to_owned());
    }
    Ok(parsed)
}

impl StartArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let catalog = context.catalog();
        let entry = catalog.find(&self.kata)?;
        begin(context, &catalog, entry, false, &self.round)
    }
}

/// Starts an attempt at `entry`, then watches it.
pub(crate) fn begin(
    context: &mut Context,
    catalog: &Catalog,
    entry: &Entry,
    pattern_hidden: bool,
    round: &Round,
) -> CommandResult {
    let mut history = context.history()?;
    settle_previous(context, &mut history, catalog)?;
    let language = context.language(round.language)?;
    let manifest = entry.manifest();
    // Whatever is missing shows now, not when the clock runs.
    if let Some(why) = Toolchain::impossible(language, &manifest.signature) {
        return Err(CliError::usage(why).hint("`--language` takes another language"));
    }
    let bench = context.bench(1, &[language])?;
    let solution = write_solution(context, entry, language)?;
    let attempt = history
        .start(&NewAttempt {
            kata: entry.id().clone(),
            pattern: manifest.pattern.clone(),
            pattern_hidden,
            language,
            solution,
            started_at: context.now(),
            contract: Contract::of(round.time),
            target: SignedDuration::from_mins(manifest.target_minutes.into()),
        })
        .map_err(CliError::from)?;
    if context.printer.is_json() {
        context.printer.data(&attempt_json(&attempt));
    } else {
        context
            .printer
            .data(&show::statement(context, entry, pattern_hidden)?);
        announce(context, &attempt);
    }
    if round.edit {
        open_editor(context, &attempt.solution)?;
    }
    if round.no_watch {
        return Ok(ExitStatus::Done);
    }
    watch::watch(context, history, entry, attempt, &bench)
}

/// An attempt whose time is over is closed; one that still runs stays.
fn settle_previous(
    context: &Context,
    history: &mut kata_history::History,
    catalog: &Catalog,
) -> Result<(), CliError> {
    let Some(open) = settle::open_attempt(context, history, catalog)? else {
        return Ok(());
    };
    match open.phase(context.now()) {
        Phase::Ended { .. } => Ok(()),
        Phase::Discussing { .. } => {
            let mut open = open;
            let _ = open.finish_discussion(context.now());
            history.save_state(&open)?;
            Ok(())
        }
        Phase::Planning { .. } | Phase::Coding { .. } => Err(CliError::usage(format!(
            "attempt {} at `{}` is still running",
            open.id, open.kata
        ))
        .hint("`kata watch` goes on with it, `kata stop` gives it up")),
    }
}

fn announce(context: &Context, attempt: &Attempt) {
    let printer = context.printer;
    printer.say(&format!("solution  {}", attempt.solution.display()));
    printer.say(&format!(
        "clock     {} to plan, {} to code, stop at {}",
        kata_report::clock(attempt.contract.plan),
        kata_report::clock(attempt.contract.code),
        kata_report::clock(attempt.contract.total())
    ));
}

/// The object that `--no-watch --format json` prints.
pub(crate) fn attempt_json(attempt: &Attempt) -> String {
    let hidden = attempt.pattern_hidden && attempt.green().is_none();
    serde_json::json!({
        "schema": 1,
        "attempt": attempt.id,
        "kata": attempt.kata,
        "pattern": if hidden { None } else { Some(&attempt.pattern) },
        "language": attempt.language,
        "solution": attempt.solution,
        "started_at": attempt.started_at,
        "deadline": attempt.deadline(),
    })
    .to_string()
}

/// Writes the starter into a folder of its own; nothing is ever overwritten.
fn write_solution(
    context: &Context,
    entry: &Entry,
    language: Language,
) -> Result<PathBuf, CliError> {
    let date = TimeZone::system().to_datetime(context.now()).date();
    let solutions = std::path::absolute(context.solutions())
        .map_err(|error| CliError::io("use", &context.solutions(), &error))?;
    let folder = fresh_folder(&solutions, &format!("{date}-{}", entry.id()))?;
    let manifest = entry.manifest();
    for (name, text) in Toolchain::starter(language, &manifest.signature, &manifest.title) {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| CliError::io("write", &path, &error))?;
    }
    Ok(folder.join(language.solution_file()))
}

fn fresh_folder(solutions: &Path, name: &str) -> Result<PathBuf, CliError> {
    let refused = |path: &Path, error: &std::io::Error| {
        CliError::io("make the folder", path, error)
            .hint("solutions go to ./kata unless config.toml sets `solutions`")
    };
    std::fs::create_dir_all(solutions).map_err(|error| refused(solutions, &error))?;
    let names =
        std::iter::once(name.to_owned()).chain((2..).map(|again| format!("{name}-{again}")));
    for name in names {
        let folder = solutions.join(name);
        match std::fs::create_dir(&folder) {
            Ok(()) => return Ok(folder),
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(refused(&folder, &error)),
        }
    }
    Err(CliError::internal("no free folder name"))
}

/// Opens the solution without waiting: an editor in this terminal would hide the clock.
#[expect(
    clippy::disallowed_methods,
    reason = "the user's own editor, not a compiler"
)]
fn open_editor(context: &Context, solution: &Path) -> Result<(), CliError> {
    let configured = context.config.editor.clone().map(Into::into);
    let editor = configured
        .or_else(|| variable("VISUAL"))
        .or_else(|| variable("EDITOR"))
        .ok_or_else(|| {
            CliError::usage("no editor is set")
                .hint("set `editor` in config.toml or EDITOR; the attempt runs: `kata watch`")
        })?;
    let editor = editor.to_string_lossy().into_owned();
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or_default();
    std::process::Command::new(program)
        .args(words)
        .arg(solution)
        .spawn()
        .map_err(|error| {
            CliError::usage(format!("cannot start the editor `{editor}`: {error}"))
                .hint("the attempt runs: `kata watch` goes on with it")
        })?;
    Ok(())
}
