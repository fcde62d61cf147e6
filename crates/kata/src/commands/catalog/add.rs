//! `kata catalog add`: a directory of packages beside the embedded catalog.

use std::path::PathBuf;

use clap::Args;
use kata_catalog::Catalog;

use crate::CommandResult;
use crate::commands::counted;
use crate::context::Context;
use crate::error::{CliError, ExitStatus};

/// Add a directory of packages to the catalog.
///
/// The directory stays where it is: a link to it is kept under kata's home.
#[derive(Debug, Args)]
pub(crate) struct AddArguments {
    /// The directory, holding <pattern>/<slug>/kata.toml.
    folder: PathBuf,
}

impl AddArguments {
    pub(crate) fn run(self, context: &mut Context) -> CommandResult {
        let folder = self
            .folder
            .canonicalize()
            .map_err(|error| CliError::io("open", &self.folder, &error))?;
        let found = Catalog::from_directories(std::slice::from_ref(&folder));
        for problem in found.problems() {
            context.printer.warn(&problem.to_string());
        }
        if found.entries().is_empty() {
            return Err(
                CliError::usage(format!("{} holds no package", folder.display()))
                    .hint("a catalog is a folder of <pattern>/<slug>/kata.toml"),
            );
        }
        let catalogs = context.home().join("catalogs");
        let name = folder.file_name().unwrap_or(folder.as_os_str());
        let link = catalogs.join(name);
        std::fs::create_dir_all(&catalogs)
            .and_then(|()| symlink(&folder, &link))
            .map_err(|error| {
                CliError::io("link", &link, &error)
                    .hint("config.toml may list it instead: catalogs = [\"FOLDER\"]")
            })?;
        context.printer.data(&format!(
            "{} added from {}",
            counted(found.entries().len(), "kata"),
            folder.display()
        ));
        Ok(ExitStatus::Done)
    }
}

#[cfg(unix)]
fn symlink(folder: &std::path::Path, link: &std::path::Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(folder, link)
}

#[cfg(windows)]
fn symlink(folder: &std::path::Path, link: &std::path::Path) -> std::io::Result<()> {
    std::os::windows::fs::symlink_dir(folder, link)
}
