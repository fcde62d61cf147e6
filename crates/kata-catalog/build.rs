//! Writes the table of embedded kata packages: every file of `katas/<pattern>/<slug>/`, sorted by path. Data, which is most of
//! their size and seldom read, is compressed.

use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

use lzma_rust2::{XzOptions, XzWriter};

#[expect(
    clippy::disallowed_methods,
    reason = "cargo tells a build script where it is through the environment"
)]
fn main() -> io::Result<()> {
    let manifest_dir = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out_dir = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
    let katas = manifest_dir.join("../../katas");
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={}", katas.display());

    let mut files = Vec::new();
    if katas.is_dir() {
        let katas = katas.canonicalize()?;
        for pattern in children(&katas)?.into_iter().filter(|path| path.is_dir()) {
            for package in children(&pattern)?.into_iter().filter(|path| path.is_dir()) {
                collect(&katas, &package, &mut files)?;
            }
        }
    }
    files.sort();

    let mut table = String::from("&[\n");
    for (name, path) in &files {
        let (kept, unpacked) = if name.contains("/data/") {
            let bytes = fs::read(path)?;
            (compressed(&bytes, &out_dir)?, Some(bytes.len()))
        } else {
            (path.clone(), None)
        };
        let _ = writeln!(
            table,
            "    EmbeddedFile {{ path: {name:?}, bytes: include_bytes!({:?}), unpacked: {unpacked:?} }},",
            kept.display().to_string()
        );
    }
    table.push_str("]\n");
    fs::write(out_dir.join("embedded.rs"), table)
}

/// The file in `folder` that holds `bytes` compressed; an earlier build's where there is one.
fn compressed(bytes: &[u8], folder: &Path) -> io::Result<PathBuf> {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    let path = folder.join(format!("{:016x}-{}.xz", hasher.finish(), bytes.len()));
    if !path.exists() {
        let mut writer = XzWriter::new(Vec::new(), XzOptions::with_preset(6))?;
        writer.write_all(bytes)?;
        let unfinished = path.with_extension("part");
        fs::write(&unfinished, writer.finish()?)?;
        fs::rename(unfinished, &path)?;
    }
    Ok(path)
}

/// Adds the files below `folder` with their paths relative to `root`, slashes between.
fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, PathBuf)>) -> io::Result<()> {
    for path in children(folder)? {
        if path.is_dir() {
            collect(root, &path, files)?;
        } else if let Ok(relative) = path.strip_prefix(root) {
            let parts: Vec<_> = relative.iter().map(|part| part.to_string_lossy()).collect();
            files.push((parts.join("/"), path.clone()));
        }
    }
    Ok(())
}

/// What is in `folder`, dot files left out.
fn children(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if !entry.file_name().to_string_lossy().starts_with('.') {
            paths.push(entry.path());
        }
    }
    Ok(paths)
}
