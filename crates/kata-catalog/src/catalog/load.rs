//! How a catalog finds its packages.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::{Catalog, CatalogProblem, CatalogProblemKind};
use crate::{Entry, FileError, PackageFiles, embedded, slug};

impl Catalog {
    pub(super) fn add_embedded(&mut self) {
        let packages = embedded::packages().map(|(pattern, slug, files)| Found {
            pattern: pattern.to_owned(),
            slug: slug.to_owned(),
            files,
        });
        self.add(packages);
    }

    pub(super) fn add_directories(&mut self, directories: &[PathBuf]) {
        for directory in directories {
            match packages_in(directory) {
                Ok(packages) => self.add(packages),
                Err(error) => self.problems.push(CatalogProblem {
                    place: directory.display().to_string(),
                    kind: CatalogProblemKind::Directory(Arc::new(error)),
                }),
            }
        }
    }

    fn add(&mut self, packages: impl IntoIterator<Item = Found>) {
        let mut places: HashMap<String, String> = self
            .entries
            .iter()
            .map(|entry| {
                (
                    entry.id().as_str().to_owned(),
                    entry.files().root().to_owned(),
                )
            })
            .collect();
        for found in packages {
            let place = found.files.root().to_owned();
            match found.open(&places) {
                Ok(entry) => {
                    places.insert(entry.id().as_str().to_owned(), place);
                    self.entries.push(entry);
                }
                Err(kind) => self.problems.push(CatalogProblem { place, kind }),
            }
        }
        self.sort();
    }
}

/// A folder that holds a package.
struct Found {
    pattern: String,
    slug: String,
    files: PackageFiles,
}

impl Found {
    /// Reads the manifest, unless the slug is no good or has its place already.
    fn open(self, places: &HashMap<String, String>) -> Result<Entry, CatalogProblemKind> {
        let place = self.files.root().to_owned();
        for name in [&self.pattern, &self.slug] {
            slug::check(name).map_err(|error| CatalogProblemKind::Name {
                place: place.clone(),
                error,
            })?;
        }
        if let Some(first) = places.get(&self.slug) {
            return Err(CatalogProblemKind::Duplicate {
                slug: self.slug,
                first: first.clone(),
                second: place,
            });
        }
        Entry::open(&self.pattern, &self.slug, self.files)
            .map_err(|error| CatalogProblemKind::Package(Arc::new(error)))
    }
}

/// The packages in `directory`: each folder two deep with a manifest, or with a statement that shows one is missing.
fn packages_in(directory: &Path) -> Result<Vec<Found>, FileError> {
    let mut packages = Vec::new();
    for pattern in folders(directory)? {
        for package in folders(&pattern)? {
            let is_package = ["kata.toml", "statement.md"]
                .iter()
                .any(|file| package.join(file).exists());
            if is_package {
                packages.push(Found {
                    pattern: name_of(&pattern),
                    slug: name_of(&package),
                    files: PackageFiles::directory(package),
                });
            }
        }
    }
    Ok(packages)
}

/// The folders in `directory` by name, hidden ones left out.
fn folders(directory: &Path) -> Result<Vec<PathBuf>, FileError> {
    let failed = |source| FileError::Io {
        file: directory.display().to_string(),
        source,
    };
    let mut folders = Vec::new();
    for entry in fs::read_dir(directory).map_err(failed)? {
        let path = entry.map_err(failed)?.path();
        if path.is_dir() && !name_of(&path).starts_with('.') {
            folders.push(path);
        }
    }
    folders.sort();
    Ok(folders)
}

fn name_of(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}
