//! The interpreters that the program carries: frozen guests, compressed, with what they were built from.

use std::path::Path;
use std::sync::LazyLock;

use kata_core::Language;
use serde::Deserialize;

mod machine_code;

pub use machine_code::MachineCode;

/// An interpreter that the program carries.
#[derive(Debug)]
pub struct FrozenGuest {
    /// The language it is named after.
    name: &'static str,
    /// What it is and how large it is.
    provenance: Provenance,
    compressed: &'static [u8],
}

/// What `cargo xtask guests` writes beside a frozen guest, as far as the program needs it.
#[derive(Debug, Deserialize)]
struct Provenance {
    /// The interpreter and its version, in words.
    version: String,
    /// SHA-256 of the guest, uncompressed.
    sha256: String,
    /// Its length, uncompressed, in bytes.
    bytes: usize,
    /// How many functions it has.
    functions: u64,
}

/// A frozen guest that is not what its provenance says.
#[derive(Debug, thiserror::Error)]
#[error("the interpreter that kata carries is damaged: {0}")]
pub struct DamagedGuest(String);

static PYTHON: LazyLock<Option<FrozenGuest>> = LazyLock::new(|| {
    FrozenGuest::read(
        "python",
        include_str!("../../../guests/python.toml"),
        include_bytes!("../../../guests/python.wasm.xz"),
    )
});

static JAVASCRIPT: LazyLock<Option<FrozenGuest>> = LazyLock::new(|| {
    FrozenGuest::read(
        "javascript",
        include_str!("../../../guests/javascript.toml"),
        include_bytes!("../../../guests/javascript.wasm.xz"),
    )
});

impl FrozenGuest {
    fn read(name: &'static str, provenance: &str, compressed: &'static [u8]) -> Option<Self> {
        Some(Self {
            name,
            provenance: toml::from_str(provenance).ok()?,
            compressed,
        })
    }

    /// The interpreter of `language`; `None` for a language that is compiled.
    #[must_use]
    pub fn of(language: Language) -> Option<&'static Self> {
        match language {
            Language::Python => PYTHON.as_ref(),
            Language::JavaScript | Language::TypeScript => JAVASCRIPT.as_ref(),
            Language::Rust | Language::C | Language::Cpp | Language::Go => None,
        }
    }

    /// What it is, in words: `CPython 3.14.2`.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.provenance.version
    }

    /// SHA-256 of the guest, in hexadecimal digits.
    #[must_use]
    pub fn sha256(&self) -> &str {
        &self.provenance.sha256
    }

    /// Where `cache` keeps its machine code for an engine of that name.
    #[must_use]
    pub fn machine_code(&self, cache: &Path, engine: u64) -> MachineCode {
        MachineCode::new(cache, self.name, self.sha256(), engine)
    }

    /// How many functions there are to be compiled.
    #[must_use]
    pub fn functions(&self) -> u64 {
        self.provenance.functions
    }

    /// The guest.
    pub fn wasm(&self) -> Result<Vec<u8>, DamagedGuest> {
        use std::io::Read as _;
        let mut wasm = Vec::with_capacity(self.provenance.bytes);
        let most = self.provenance.bytes as u64 + 1;
        lzma_rust2::XzReader::new(self.compressed, false)
            .take(most)
            .read_to_end(&mut wasm)
            .map_err(|error| DamagedGuest(error.to_string()))?;
        if kata_core::SourceHash::of(&wasm).as_str() == self.sha256() {
            Ok(wasm)
        } else {
            Err(DamagedGuest("its digest is another".to_owned()))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_frozen_guest_is_what_its_provenance_says() {
        for language in [Language::Python, Language::JavaScript] {
            let guest = FrozenGuest::of(language).expect("a provenance that can be read");
            assert_eq!(
                guest.wasm().unwrap().len(),
                guest.provenance.bytes,
                "{language}"
            );
        }
    }
}
