//! Where a package's files come from: the program itself, a directory, or memory.

mod directory;
mod error;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::io::Read as _;
use std::path::PathBuf;

use kata_core::SourceHash;
use lzma_rust2::XzReader;

pub use error::FileError;

/// The most bytes a file of a package may have.
pub const MAX_FILE_BYTES: u64 = 4 * 1024 * 1024;

/// A file carried by the program.
#[derive(Debug)]
pub(crate) struct EmbeddedFile {
    pub(crate) path: &'static str,
    pub(crate) bytes: &'static [u8],
    /// The size that `bytes` have unpacked, when they are compressed.
    pub(crate) unpacked: Option<u64>,
}

impl EmbeddedFile {
    fn read(&self) -> std::io::Result<Cow<'static, [u8]>> {
        let Some(length) = self.unpacked else {
            return Ok(Cow::Borrowed(self.bytes));
        };
        let mut bytes = Vec::with_capacity(usize::try_from(length).unwrap_or(0));
        XzReader::new(self.bytes, false).read_to_end(&mut bytes)?;
        Ok(Cow::Owned(bytes))
    }
}

/// The files of one kata package, read on demand.
#[derive(Clone, Debug)]
pub struct PackageFiles {
    /// What stands before a file's path in a message.
    root: String,
    source: Source,
}

#[derive(Clone, Debug)]
enum Source {
    /// A part of the sorted table the build script wrote; the paths start with `prefix`.
    Embedded {
        files: &'static [EmbeddedFile],
        prefix: &'static str,
    },
    Directory(PathBuf),
    Memory(BTreeMap<String, Vec<u8>>),
}

/// A file a package has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ListedFile {
    /// The path within the package, slashes between.
    pub path: String,
    /// Its size.
    pub bytes: u64,
}

impl PackageFiles {
    /// The part of the embedded table whose paths start with `prefix`, which ends in a slash.
    pub(crate) fn embedded(prefix: &'static str, files: &'static [EmbeddedFile]) -> Self {
        Self {
            root: format!("katas/{}", prefix.trim_end_matches('/')),
            source: Source::Embedded { files, prefix },
        }
    }

    /// The package in `directory`.
    pub fn directory(directory: impl Into<PathBuf>) -> Self {
        let directory = directory.into();
        Self {
            root: directory.display().to_string(),
            source: Source::Directory(directory),
        }
    }

    /// A package that is nowhere but here; `root` names it in messages.
    pub fn memory(
        root: impl Into<String>,
        files: impl IntoIterator<Item = (String, Vec<u8>)>,
    ) -> Self {
        Self {
            root: root.into(),
            source: Source::Memory(files.into_iter().collect()),
        }
    }

    /// What the package is called in messages: its directory.
    pub fn root(&self) -> &str {
        &self.root
    }

    /// What `path` is called in messages.
    pub fn name(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// Every file of the package, by path.
    pub fn list(&self) -> Result<Vec<ListedFile>, FileError> {
        Ok(match &self.source {
            Source::Embedded { files, prefix } => files
                .iter()
                .map(|file| ListedFile {
                    path: file
                        .path
                        .strip_prefix(prefix)
                        .unwrap_or(file.path)
                        .to_owned(),
                    bytes: file.unpacked.unwrap_or(file.bytes.len() as u64),
                })
                .collect(),
            Source::Directory(directory) => directory::list(directory)?,
            Source::Memory(files) => files
                .iter()
                .map(|(path, bytes)| ListedFile {
                    path: path.clone(),
                    bytes: bytes.len() as u64,
                })
                .collect(),
        })
    }

    /// The identity of all files whose path `counts`: their paths and bytes.
    pub fn digest(&self, counts: impl Fn(&str) -> bool) -> Result<SourceHash, FileError> {
        let mut text = Vec::new();
        for ListedFile { path, .. } in self.list()? {
            if counts(&path) {
                let bytes = self.read(&path)?;
                text.extend_from_slice(format!("{path}\0{}\0", bytes.len()).as_bytes());
                text.extend_from_slice(&bytes);
            }
        }
        Ok(SourceHash::of(&text))
    }

    /// The bytes of the file at `path` within the package, which has at most [`MAX_FILE_BYTES`].
    pub fn read(&self, path: &str) -> Result<Cow<'_, [u8]>, FileError> {
        let missing = || FileError::Missing {
            file: self.name(path),
        };
        let bytes = match &self.source {
            Source::Embedded { files, prefix } => files
                .binary_search_by(|file| {
                    let name = file.path.strip_prefix(prefix).unwrap_or(file.path);
                    name.cmp(path)
                })
                .map_err(|_| missing())
                .and_then(|index| {
                    files[index].read().map_err(|source| FileError::Io {
                        file: self.name(path),
                        source,
                    })
                })?,
            Source::Directory(directory) => Cow::Owned(directory::read(directory, path)?),
            Source::Memory(files) => files.get(path).map(Cow::from).ok_or_else(missing)?,
        };
        let length = bytes.len() as u64;
        if length > MAX_FILE_BYTES {
            return Err(FileError::TooLarge {
                file: self.name(path),
                bytes: length,
            });
        }
        Ok(bytes)
    }

    /// The file at `path` as text.
    pub fn text(&self, path: &str) -> Result<String, FileError> {
        String::from_utf8(self.read(path)?.into_owned()).map_err(|error| {
            let valid = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            FileError::NotText {
                file: self.name(path),
                line: valid.split(|byte| *byte == b'\n').count(),
            }
        })
    }

    /// The file at `path` as text, if the package has it.
    pub fn text_if_present(&self, path: &str) -> Result<Option<String>, FileError> {
        match self.text(path) {
            Ok(text) => Ok(Some(text)),
            Err(FileError::Missing { .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const fn plain(path: &'static str, bytes: &'static [u8]) -> EmbeddedFile {
        EmbeddedFile {
            path,
            bytes,
            unpacked: None,
        }
    }

    static TABLE: &[EmbeddedFile] = &[
        plain("p/k/a.md", b"one"),
        plain("p/k/data/b.jsonl", b"two\n\xff"),
    ];

    #[test]
    fn an_embedded_package_lists_and_reads_by_the_path_within_it() {
        let files = PackageFiles::embedded("p/k/", TABLE);
        let paths: Vec<_> = files
            .list()
            .unwrap()
            .into_iter()
            .map(|file| file.path)
            .collect();
        assert_eq!(paths, ["a.md", "data/b.jsonl"]);
        assert_eq!(files.text("a.md").unwrap(), "one");
        assert_eq!(
            files.text("b.md").unwrap_err().to_string(),
            "katas/p/k/b.md: there is no such file"
        );
        assert_eq!(files.text_if_present("b.md").unwrap(), None);
    }

    #[test]
    fn a_file_that_is_not_utf_8_is_refused_with_its_line() {
        let files = PackageFiles::embedded("p/k/", TABLE);
        assert_eq!(
            files.text("data/b.jsonl").unwrap_err().to_string(),
            "katas/p/k/data/b.jsonl:2: the text is not UTF-8"
        );
    }

    #[test]
    fn a_file_over_the_cap_is_refused_with_its_size() {
        let big = vec![b' '; usize::try_from(MAX_FILE_BYTES).unwrap() + 1];
        let files = PackageFiles::memory("m", [("a.md".to_owned(), big)]);
        assert_eq!(
            files.read("a.md").unwrap_err().to_string(),
            "m/a.md: the file has 4194305 bytes, at most 4194304 (4 MiB) are read"
        );
    }
}
