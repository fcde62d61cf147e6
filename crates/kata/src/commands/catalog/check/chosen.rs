//! Which packages are checked.

use std::path::{Path, PathBuf};

use kata_catalog::{Catalog, Entry, lint_catalog};

use crate::commands::{named, package_in};
use crate::context::Context;
use crate::error::CliError;

/// The packages that `names` mean: katas by name, package folders, patterns' folders, whole catalogs; without a name all there
/// are. What catalogs get wrong as a whole goes to `problems`.
pub(super) fn entries(
    names: &[String],
    context: &Context,
    problems: &mut Vec<String>,
) -> Result<Vec<Entry>, CliError> {
    if names.is_empty() {
        let catalog = Catalog::load(&context.catalog_folders());
        return Ok(all_of(&catalog, problems));
    }
    let mut entries = Vec::new();
    for name in names {
        let folder = PathBuf::from(name);
        if folder.is_dir() && !folder.join("kata.toml").is_file() {
            entries.extend(below(&folder, problems)?);
        } else {
            entries.push(named(context, name)?);
        }
    }
    Ok(entries)
}

/// The packages of a pattern's folder or of a catalog's.
fn below(folder: &Path, problems: &mut Vec<String>) -> Result<Vec<Entry>, CliError> {
    let failed = |error| CliError::io("read", folder, &error);
    let mut packages = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(failed)? {
        packages.push(entry.map_err(failed)?.path());
    }
    packages.retain(|package| package.join("kata.toml").is_file());
    packages.sort();
    if !packages.is_empty() {
        return packages.iter().map(|package| package_in(package)).collect();
    }
    let catalog = Catalog::from_directories(&[folder.to_owned()]);
    if catalog.entries().is_empty() && catalog.problems().is_empty() {
        let message = format!("there is no package in {}", folder.display());
        let hint = "name a package's folder, a pattern's, or one with patterns in it";
        return Err(CliError::usage(message).hint(hint));
    }
    Ok(all_of(&catalog, problems))
}

fn all_of(catalog: &Catalog, problems: &mut Vec<String>) -> Vec<Entry> {
    problems.extend(catalog.problems().iter().map(ToString::to_string));
    problems.extend(lint_catalog(catalog).iter().map(ToString::to_string));
    catalog.entries().to_vec()
}
