//! Packages that a catalog had to leave out.

use std::sync::Arc;

use crate::slug::SlugError;
use crate::{FileError, PackageError};

/// A package, or a directory of packages, that had to be left out.
#[derive(Clone, Debug, thiserror::Error)]
#[error("{kind}")]
pub struct CatalogProblem {
    /// The package's or the catalog's folder.
    pub place: String,
    /// What is wrong, said with the place.
    pub kind: CatalogProblemKind,
}

/// What is wrong with a package that had to be left out.
#[derive(Clone, Debug, thiserror::Error)]
pub enum CatalogProblemKind {
    /// The package's manifest cannot be read.
    #[error(transparent)]
    Package(Arc<PackageError>),
    /// A directory cannot be looked through.
    #[error(transparent)]
    Directory(Arc<FileError>),
    /// A folder's name cannot be a kata's or a pattern's.
    #[error("{place}: {error}")]
    Name {
        /// The folder.
        place: String,
        /// Why not.
        error: SlugError,
    },
    /// Another package has the slug, and was found first.
    #[error(
        "{second}: the kata `{slug}` is in {first} already, which stays: rename one of the two"
    )]
    Duplicate {
        /// The slug.
        slug: String,
        /// The package that stays.
        first: String,
        /// The package left out.
        second: String,
    },
}
