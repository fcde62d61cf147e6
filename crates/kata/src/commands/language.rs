//! `kata language`: what can be judged here.

use clap::Subcommand;
use kata_core::Language;
use kata_toolchain::{Environment, Toolchain};

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// See which languages can be judged here.
#[derive(Debug, Subcommand)]
pub(crate) enum LanguageCommand {
    /// List the languages and whether each is ready.
    List,
}

impl LanguageCommand {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let Self::List = self;
        let cache = context.home().join("cache");
        let printer = context.printer;
        let opened = Toolchain::open(&Environment::of_process(), &cache, &mut |line| {
            printer.say(line);
        });
        let mut rows = Vec::new();
        for language in Language::ALL {
            let (ready, note) = match &opened {
                Ok(toolchain) => (true, toolchain.version(language).to_owned()),
                Err(error) => (false, error.to_string()),
            };
            rows.push((language, ready, note));
        }
        if printer.is_json() {
            let languages: Vec<_> = rows
                .iter()
                .map(|(language, ready, note)| {
                    serde_json::json!({"language": language, "ready": ready, "note": note})
                })
                .collect();
            printer.data(&serde_json::json!({"schema": 1, "languages": languages}).to_string());
        } else {
            for (language, ready, note) in &rows {
                let state = if *ready { "ready" } else { "missing" };
                printer.data(&format!("{language:<8} {state:<8} {note}"));
            }
        }
        Ok(if rows.iter().all(|row| row.1) {
            ExitStatus::Done
        } else {
            ExitStatus::NotSolved
        })
    }
}
