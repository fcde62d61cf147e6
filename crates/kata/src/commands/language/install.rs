//! `kata language install`: gets what a language needs.

use clap::Args;
use kata_core::Language;

use crate::CommandResult;
use crate::context::Context;
use crate::error::ExitStatus;

/// Get what languages need, into kata's own cache.
///
/// C, C++ and Go: a compiler from the Python package index through the pip you have, unless one is there already. Rust:
/// the wasm target through rustup. Python, JavaScript and TypeScript are part of kata and only made ready.
#[derive(Debug, Args)]
pub(crate) struct InstallArguments {
    /// The languages.
    #[arg(required = true, value_name = "LANGUAGE")]
    languages: Vec<Language>,
}

impl InstallArguments {
    pub(super) fn run(self, context: &Context) -> CommandResult {
        let bench = context.bench(1, &[])?;
        for language in self.languages {
            bench.toolchain.install(language)?;
            bench.ready(language)?;
            let version = bench.toolchain.version(language)?;
            context
                .printer
                .data(&format!("{language:<11} ready    {version}"));
        }
        Ok(ExitStatus::Done)
    }
}
