//! `cargo xtask guests`: builds the interpreters that the program carries, from `harness/` and pinned packages.

mod functions;
mod javascript;
mod package;
mod python;

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use self::package::Package;
use crate::{Outcome, repository};

const FOLDER: &str = "guests";

/// A frozen guest and what it was built from.
struct Frozen {
    wasm: Vec<u8>,
    /// The interpreter and its version, as users read it.
    version: String,
    /// What was fetched to build it.
    packages: &'static [Package],
}

type Build = fn(&Path, &Path) -> Outcome<Frozen>;

const GUESTS: [(&str, Build); 2] = [("javascript", javascript::build), ("python", python::build)];

/// Builds the guest called `only`, or all of them, and writes each with its provenance.
pub(crate) fn run(only: Option<&str>) -> Outcome {
    for (name, build) in GUESTS {
        if only.is_some_and(|only| only != name) {
            continue;
        }
        println!("guests: {name}");
        let work = tempfile::tempdir()?;
        let frozen = build(repository::root(), work.path())?;
        let compressed = compressed(&frozen.wasm)?;
        let folder = repository::root().join(FOLDER);
        fs::create_dir_all(&folder)?;
        fs::write(folder.join(format!("{name}.wasm.xz")), &compressed)?;
        fs::write(
            folder.join(format!("{name}.toml")),
            provenance(name, &frozen, compressed.len()),
        )?;
    }
    Ok(())
}

fn compressed(wasm: &[u8]) -> Outcome<Vec<u8>> {
    let options = lzma_rust2::XzOptions::with_preset(9);
    let mut writer = lzma_rust2::XzWriter::new(Vec::new(), options)?;
    writer.write_all(wasm)?;
    Ok(writer.finish()?)
}

/// What `kata-toolchain/src/frozen.rs` reads, and where the guest comes from.
fn provenance(name: &str, frozen: &Frozen, compressed: usize) -> String {
    let mut text = format!(
        "# What {name}.wasm.xz is; written by `cargo xtask guests`.\n\
         version = {:?}\nsha256 = \"{}\"\nbytes = {}\ncompressed_bytes = {compressed}\nfunctions = {}\n\
         recipe = \"harness/{name}, xtask/src/guests/{name}.rs\"\n",
        frozen.version,
        hexadecimal(&Sha256::digest(&frozen.wasm)),
        frozen.wasm.len(),
        functions::count(&frozen.wasm),
    );
    for package in frozen.packages {
        let _ = write!(
            text,
            "\n[[packages]]\nname = {:?}\nversion = {:?}\nsha256 = {:?}\n",
            package.name, package.version, package.sha256
        );
    }
    text
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
