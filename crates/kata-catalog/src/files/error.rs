//! Why a package's file cannot be had.

use std::io;

use super::{MAX_FILE_BYTES, directory::MAX_FILES};

/// A file of a package that cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum FileError {
    /// The package has no such file.
    #[error("{file}: there is no such file")]
    Missing {
        /// The file.
        file: String,
    },
    /// The file is larger than a package's file may be.
    #[error("{file}: the file has {bytes} bytes, at most {MAX_FILE_BYTES} (4 MiB) are read")]
    TooLarge {
        /// The file.
        file: String,
        /// Its size.
        bytes: u64,
    },
    /// The package has more files, or deeper folders, than a package may have.
    #[error(
        "{folder}: the folder holds more than a package may: {MAX_FILES} files, folders 3 deep"
    )]
    TooMany {
        /// The package's folder.
        folder: String,
    },
    /// The path leads out of the package, or through a symbolic link, or to something that is no file.
    #[error("{file}: not a plain file inside the package (links are not followed)")]
    NotInside {
        /// The file.
        file: String,
    },
    /// The file is not UTF-8.
    #[error("{file}:{line}: the text is not UTF-8")]
    NotText {
        /// The file.
        file: String,
        /// The line with the first wrong byte, from 1.
        line: usize,
    },
    /// The system refused.
    #[error("{file}: {source}")]
    Io {
        /// The file or folder.
        file: String,
        /// What the system said.
        source: io::Error,
    },
}
