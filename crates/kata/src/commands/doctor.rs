//! `kata doctor`: what is wrong here and the command that mends it.

use clap::Args;
use kata_core::Language;
use kata_toolchain::{Environment, FenceStatus, FrozenGuest, Toolchain, fence_status};

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Check compiler, target, the fence around it, sandbox, folders and history, and say how to mend what is wrong.
#[derive(Debug, Args)]
pub(crate) struct DoctorArguments {}

struct Finding {
    what: &'static str,
    result: Result<String, CliError>,
}

impl DoctorArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let findings = examine(context);
        let well = findings.iter().all(|finding| finding.result.is_ok());
        if context.printer.is_json() {
            let checks: Vec<_> = findings
                .iter()
                .map(|finding| match &finding.result {
                    Ok(note) => serde_json::json!({"check": finding.what, "ok": true, "note": note}),
                    Err(error) => serde_json::json!({
                        "check": finding.what, "ok": false, "note": error.message, "hints": error.hints,
                    }),
                })
                .collect();
            context
                .printer
                .data(&serde_json::json!({"schema": 1, "checks": checks}).to_string());
        } else {
            for finding in &findings {
                match &finding.result {
                    Ok(note) => context
                        .printer
                        .data(&format!("ok     {:<9} {note}", finding.what)),
                    Err(error) => {
                        context
                            .printer
                            .data(&format!("wrong  {:<9} {}", finding.what, error.message));
                        for hint in &error.hints {
                            context.printer.data(&format!("       {:<9} {hint}", ""));
                        }
                    }
                }
            }
        }
        Ok(if well {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
    }
}

/// How far compilers are kept from the rest of the machine. Less than all of it is no fault of the user's.
fn fence() -> String {
    match fence_status() {
        FenceStatus::Full => "compilers reach no file but their own, and no network".to_owned(),
        FenceStatus::Files => {
            "compilers reach no file but their own; this kernel cannot keep them from the network"
                .to_owned()
        }
        FenceStatus::None(why) => {
            format!("none for compilers: {why}. Judge only sources whose authors you trust")
        }
    }
}

/// The compiler of `language`. One that is missing is only wrong when it is the language that is used.
fn compiler(toolchain: &Toolchain, language: Language, used: Language) -> Result<String, CliError> {
    match toolchain.version(language) {
        Err(error) if language != used && error.is_absence() => {
            let hint = error.hint().unwrap_or_default();
            Ok(format!(
                "not here, which only matters for {}: {hint}",
                language.title()
            ))
        }
        version => version.map_err(CliError::from),
    }
}

fn examine(context: &Context) -> Vec<Finding> {
    let home = context.home();
    let cache = home.join("cache");
    let printer = context.printer;
    let folder = std::fs::create_dir_all(home)
        .and_then(|()| tempfile::tempfile_in(home).map(drop))
        .map(|()| home.display().to_string())
        .map_err(|error| {
            CliError::io("write to", home, &error).hint("set KATA_HOME to a folder you can write")
        });
    let history = context
        .history()
        .map(|history| history.path().display().to_string());
    let catalog = context.catalog();
    let catalog = match catalog.problems() {
        [] => Ok(super::counted(catalog.entries().len(), "kata")),
        problems => Err(
            CliError::usage(format!("{} packages were left out", problems.len()))
                .hint("`kata catalog check` says what is wrong with them"),
        ),
    };
    let toolchain = Toolchain::new(Environment::of_process(), &cache, move |line: &str| {
        printer.say(line);
    });
    let used = context.language(None).unwrap_or_default();
    let compilers = Language::ALL
        .into_iter()
        .filter(|language| FrozenGuest::of(*language).is_none())
        .map(|language| (language.name(), compiler(&toolchain, language, used)));
    let sandbox = kata_judge::Judge::new(1, 1, None)
        .map(|_| "wasmtime starts".to_owned())
        .map_err(CliError::from);
    let surroundings = [("home", folder), ("history", history), ("catalog", catalog)];
    let inside = [("fence", Ok(fence())), ("sandbox", sandbox)];
    surroundings
        .into_iter()
        .chain(compilers)
        .chain(inside)
        .map(|(what, result)| Finding { what, result })
        .collect()
}
