//! `kata catalog new`: a package to fill in.

use std::path::PathBuf;

use clap::Args;
use kata_catalog::template;

use crate::CommandResult;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Write a new package that parses and waits to be filled in.
#[derive(Debug, Args)]
pub(crate) struct NewArguments {
    /// The pattern it trains, such as sliding-window.
    pattern: String,
    /// Its slug, such as longest-two-kind-run.
    slug: String,
    /// Its title.
    #[arg(long, default_value = "A new kata")]
    title: String,
    /// The catalog's folder.
    #[arg(long, value_name = "FOLDER", default_value = "katas")]
    folder: PathBuf,
}

impl NewArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let package = self.folder.join(&self.pattern).join(&self.slug);
        if package.exists() {
            return Err(CliError::usage(format!(
                "{} is there already",
                package.display()
            )));
        }
        for (path, text) in template(&self.pattern, &self.slug, &self.title) {
            let path = self.folder.join(path);
            let folder = path.parent().unwrap_or(&path);
            std::fs::create_dir_all(folder)
                .and_then(|()| std::fs::write(&path, text))
                .map_err(|error| CliError::io("write", &path, &error))?;
        }
        context.printer.data(&package.display().to_string());
        context.printer.say(&format!(
            "fill it in, then `kata catalog check --write {}`",
            package.display()
        ));
        Ok(ExitStatus::Done)
    }
}
