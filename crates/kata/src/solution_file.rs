//! Reading a solution file: a regular file's bytes, and never more than a solution may have.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _};
use std::path::Path;

use crate::error::CliError;

/// More than a solution may have: enough to be refused.
const LARGEST_READ: u64 = 1 << 20;

/// Why a file is not read though it is there: it is not what a submission is, whatever it leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Irregular {
    /// A link, which may lead to any file of this machine.
    #[error("is a symbolic link, which is not followed")]
    Link,
    /// A folder, a pipe, a device.
    #[error("is not a regular file")]
    NotAFile,
}

/// What `file` is, when it is there and no regular file.
pub(crate) fn irregular(file: &Path) -> Option<Irregular> {
    let kind = file.symlink_metadata().ok()?.file_type();
    if kind.is_symlink() {
        Some(Irregular::Link)
    } else if kind.is_file() {
        None
    } else {
        Some(Irregular::NotAFile)
    }
}

/// A solution file's bytes; of a huge one only as many as it takes to refuse it.
pub(crate) fn read(file: &Path) -> Result<Vec<u8>, CliError> {
    let mut bytes = Vec::new();
    open(file)
        .and_then(|open| open.take(LARGEST_READ).read_to_end(&mut bytes))
        .map_err(|error| CliError::io("read", file, &error))?;
    Ok(bytes)
}

fn open(file: &Path) -> io::Result<File> {
    let open = options()
        .open(file)
        .map_err(|error| match irregular(file) {
            Some(irregular) => io::Error::other(irregular),
            None => error,
        })?;
    if open.metadata()?.is_file() {
        Ok(open)
    } else {
        Err(io::Error::other(Irregular::NotAFile))
    }
}

/// A link is not followed even when it is put there this moment, and a pipe does not keep us waiting.
#[cfg(unix)]
fn options() -> OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    let flags = rustix::fs::OFlags::NOFOLLOW | rustix::fs::OFlags::NONBLOCK;
    let mut options = File::options();
    options.read(true).custom_flags(flags.bits().cast_signed());
    options
}

#[cfg(not(unix))]
fn options() -> OpenOptions {
    let mut options = File::options();
    options.read(true);
    options
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn links_folders_and_pipes_are_no_solutions() {
        let folder = tempfile::tempdir().unwrap();
        let (file, link) = (folder.path().join("a.rs"), folder.path().join("link.rs"));
        std::fs::write(&file, "fn f() {}").unwrap();
        std::os::unix::fs::symlink(&file, &link).unwrap();
        assert_eq!(read(&file).unwrap(), b"fn f() {}");
        assert_eq!(irregular(&file), None);
        let complaint = read(&link).unwrap_err().message;
        assert!(
            complaint.ends_with("is a symbolic link, which is not followed"),
            "{complaint}"
        );
        assert_eq!(irregular(folder.path()), Some(Irregular::NotAFile));
        let pipe = folder.path().join("pipe.rs");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        let complaint = read(&pipe).unwrap_err().message;
        assert!(complaint.ends_with("is not a regular file"), "{complaint}");
    }
}
