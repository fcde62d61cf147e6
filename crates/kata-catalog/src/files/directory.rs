//! A package in a directory, which may be a stranger's: links are not followed and everything is bounded.

use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Component, Path};

use super::{FileError, ListedFile, MAX_FILE_BYTES};
use crate::words::plain;

/// The most files a package may have.
pub(super) const MAX_FILES: usize = 1000;

/// How deep a package's folders go: `submissions/accepted/` is two deep.
const MAX_DEPTH: usize = 3;

/// Every file below `directory`, by path. Links and other things that are no files are listed with no size.
pub(super) fn list(directory: &Path) -> Result<Vec<ListedFile>, FileError> {
    let mut files = Vec::new();
    let mut folders = vec![(directory.to_owned(), String::new(), 0)];
    while let Some((folder, prefix, depth)) = folders.pop() {
        let failed = |source| failed(&folder, source);
        for entry in fs::read_dir(&folder).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let path = format!("{prefix}{}", plain(&entry.file_name().to_string_lossy()));
            // The metadata of a link itself, not of what it points to.
            let metadata = entry.metadata().map_err(failed)?;
            if metadata.is_dir() {
                folders.push((entry.path(), format!("{path}/"), depth + 1));
            } else {
                let bytes = if metadata.is_file() {
                    metadata.len()
                } else {
                    0
                };
                files.push(ListedFile { path, bytes });
            }
            if files.len() > MAX_FILES || folders.len() > MAX_FILES || depth > MAX_DEPTH {
                return Err(FileError::TooMany {
                    folder: directory.display().to_string(),
                });
            }
        }
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

/// The bytes of the file at `path` below `directory`.
pub(super) fn read(directory: &Path, path: &str) -> Result<Vec<u8>, FileError> {
    let full = directory.join(path);
    let not_inside = || FileError::NotInside {
        file: full.display().to_string(),
    };
    let failed = |source| failed(&full, source);

    let mut step = directory.to_owned();
    for component in Path::new(path).components() {
        let Component::Normal(name) = component else {
            return Err(not_inside());
        };
        step.push(name);
        if fs::symlink_metadata(&step).map_err(failed)?.is_symlink() {
            return Err(not_inside());
        }
    }
    let metadata = fs::metadata(&full).map_err(failed)?;
    if !metadata.is_file() {
        return Err(not_inside());
    }
    let mut bytes = Vec::new();
    if metadata.len() <= MAX_FILE_BYTES {
        let file = File::open(&full).map_err(failed)?;
        // The file may have grown since: never read past the cap.
        file.take(MAX_FILE_BYTES + 1)
            .read_to_end(&mut bytes)
            .map_err(failed)?;
    }
    let length = metadata.len().max(bytes.len() as u64);
    if length > MAX_FILE_BYTES {
        return Err(FileError::TooLarge {
            file: full.display().to_string(),
            bytes: length,
        });
    }
    Ok(bytes)
}

fn failed(path: &Path, source: io::Error) -> FileError {
    let file = path.display().to_string();
    match source.kind() {
        io::ErrorKind::NotFound => FileError::Missing { file },
        _ => FileError::Io { file, source },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn directory_with(files: &[&str]) -> tempfile::TempDir {
        let directory = tempfile::tempdir().unwrap();
        for file in files {
            let path = directory.path().join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "text").unwrap();
        }
        directory
    }

    #[test]
    fn files_are_listed_by_path_with_their_sizes() {
        let directory = directory_with(&["statement.md", "data/sample.jsonl"]);
        let listed = list(directory.path()).unwrap();
        let paths: Vec<_> = listed
            .iter()
            .map(|file| (file.path.as_str(), file.bytes))
            .collect();
        assert_eq!(paths, [("data/sample.jsonl", 4), ("statement.md", 4)]);
    }

    #[test]
    fn a_path_out_of_the_package_is_refused() {
        let directory = directory_with(&["outside.md", "package/kata.toml"]);
        let package = directory.path().join("package");
        for path in ["../outside.md", "/etc/hostname"] {
            let error = read(&package, path).unwrap_err();
            assert!(matches!(error, FileError::NotInside { .. }), "{error}");
        }
        assert_eq!(read(&package, "kata.toml").unwrap(), b"text");
    }

    #[cfg(unix)]
    #[test]
    fn a_link_is_not_followed() {
        let directory = directory_with(&["outside/secret.md", "package/kata.toml"]);
        let package = directory.path().join("package");
        let outside = directory.path().join("outside");
        std::os::unix::fs::symlink(outside.join("secret.md"), package.join("statement.md"))
            .unwrap();
        std::os::unix::fs::symlink(&outside, package.join("data")).unwrap();
        for path in ["statement.md", "data/secret.md"] {
            let error = read(&package, path).unwrap_err();
            assert!(matches!(error, FileError::NotInside { .. }), "{error}");
        }
        let listed: Vec<_> = list(&package)
            .unwrap()
            .into_iter()
            .map(|file| file.path)
            .collect();
        assert_eq!(listed, ["data", "kata.toml", "statement.md"]);
    }

    #[test]
    fn a_folder_that_is_no_package_is_not_walked_through() {
        let directory = directory_with(&["a/b/c/d/e.md"]);
        let error = list(directory.path()).unwrap_err();
        assert!(matches!(error, FileError::TooMany { .. }), "{error}");
    }
}
