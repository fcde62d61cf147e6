//! The JavaScript guest: an engine and kata's harness compiled to WebAssembly, booted once and frozen.
//!
//! Everything that goes in is pinned, and no path of this machine comes out: the same repository gives the same bytes.

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::Frozen;
use super::package::{self, Package};
use crate::{Outcome, repository};

const HARNESS: &str = "harness/javascript";
const TARGET: &str = "wasm32-wasip1";

/// The C compiler: zig, as a Python package.
const PACKAGES: &[Package] = &[Package {
    name: "ziglang",
    version: "0.17.1",
    sha256: "ea6cc5d87b033cf0aedfbc8f9549a908cae6c50ac31f1698188fa48a74524b54",
}];

/// What the engine's C may use of WebAssembly: the judge has all of it.
const C_FLAGS: &str = "-mbulk-memory -msign-ext -mnontrapping-fptoint -fno-sanitize=undefined -w";

/// The guest as it stands in `repository`, frozen. `work` is a folder for what building it needs.
pub(super) fn build(repository: &Path, work: &Path) -> Outcome<Frozen> {
    let harness = repository.join(HARNESS);
    let compiler = compiler(work)?;
    let sources = sources(&harness, work)?;
    let module = compiled(&harness, work, &sources, &compiler)?;
    let frozen = work.join("frozen.wasm");
    let status = repository::cargo()
        .args(["run", "--quiet", "--locked", "--package", "kata-judge"])
        .args(["--example", "freeze", "--"])
        .args([&module, &frozen])
        .status()?;
    if !status.success() {
        return Err(format!("the guest cannot be frozen: {status}").into());
    }
    Ok(Frozen {
        wasm: fs::read(frozen)?,
        version: "QuickJS-ng 0.16".to_owned(),
        packages: PACKAGES,
    })
}

/// A C compiler for the target and an archiver, as programs that take what cargo's build scripts pass.
struct Compiler {
    compile: PathBuf,
    archive: PathBuf,
}

fn compiler(work: &Path) -> Outcome<Compiler> {
    package::environment(work, PACKAGES)?;
    let python = work.join("environment/bin/python");
    // Zig names the target in its own way: the one that is passed is left out.
    let compile = script(
        &work.join("cc"),
        &format!(
            "for argument do\n    shift\n    case $argument in --target=*) ;; *) set -- \"$@\" \"$argument\" ;; esac\ndone\n\
             exec '{}' -m ziglang cc -target wasm32-wasi \"$@\"\n",
            python.display()
        ),
    )?;
    let archive = script(
        &work.join("ar"),
        &format!("exec '{}' -m ziglang ar \"$@\"\n", python.display()),
    )?;
    Ok(Compiler { compile, archive })
}

#[cfg(unix)]
fn script(path: &Path, text: &str) -> Outcome<PathBuf> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::write(path, format!("#!/bin/sh\n{text}"))?;
    fs::set_permissions(path, fs::Permissions::from_mode(0o755))?;
    Ok(path.to_owned())
}

#[cfg(not(unix))]
fn script(_: &Path, _: &str) -> Outcome<PathBuf> {
    Err("the JavaScript guest is built on Linux or macOS".into())
}

/// A folder with the sources of every dependency, amended.
fn sources(harness: &Path, work: &Path) -> Outcome<PathBuf> {
    let sources = work.join("sources");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    package::run(
        repository::cargo()
            .args(["vendor", "--quiet", "--locked", "--versioned-dirs"])
            .arg("--manifest-path")
            .arg(harness.join("Cargo.toml"))
            .arg(&sources)
            .stdout(std::process::Stdio::null()),
    )?;
    let text = fs::read_to_string(harness.join("amendments.toml"))?;
    let list: toml::Table = toml::from_str(&text)?;
    let amendments = list.get("amendment").and_then(toml::Value::as_array);
    for amendment in amendments.into_iter().flatten() {
        amend(&sources, amendment)?;
    }
    Ok(sources)
}

fn amend(sources: &Path, amendment: &toml::Value) -> Outcome {
    let text = |key: &str| {
        let value = amendment.get(key).and_then(toml::Value::as_str);
        value.ok_or_else(|| format!("an amendment lacks `{key}`"))
    };
    let (file, from, to) = (text("file")?, text("from")?, text("to")?);
    let path = sources.join(file);
    let before = fs::read_to_string(&path)?;
    if before.matches(from).count() != 1 {
        return Err(format!("an amendment does not fit {file}: {}", text("why")?).into());
    }
    fs::write(&path, before.replacen(from, to, 1))?;
    // Cargo compares each file with its checksum; the package as a whole keeps its own, which the lock file names.
    let package = sources.join(file.split('/').next().unwrap_or_default());
    let checksums = package.join(".cargo-checksum.json");
    let mut listed: serde_json::Value = serde_json::from_str(&fs::read_to_string(&checksums)?)?;
    listed["files"] = json!({});
    fs::write(&checksums, listed.to_string())?;
    Ok(())
}

/// The module as the compilers make it.
fn compiled(harness: &Path, work: &Path, sources: &Path, compiler: &Compiler) -> Outcome<PathBuf> {
    let target = work.join("target");
    let source = |key: &str, value: &str| format!("source.{key}={}", json!(value));
    let mut flags = OsString::new();
    let homes = [(harness, "/harness"), (sources, "/sources")];
    for (index, (from, to)) in homes.into_iter().enumerate() {
        if index > 0 {
            flags.push("\u{1f}");
        }
        flags.push("--remap-path-prefix=");
        flags.push(from);
        flags.push("=");
        flags.push(to);
    }
    package::run(
        repository::cargo()
            .args(["build", "--quiet", "--release", "--locked", "--offline"])
            .args(["--target", TARGET, "--target-dir"])
            .arg(&target)
            .arg("--manifest-path")
            .arg(harness.join("Cargo.toml"))
            .args(["--config", &source("crates-io.replace-with", "amended")])
            .args([
                "--config",
                &source("amended.directory", &sources.to_string_lossy()),
            ])
            .env("CARGO_ENCODED_RUSTFLAGS", flags)
            .env("RQUICKJS_SYS_NO_WASI_SDK", "1")
            .env("CC_wasm32_wasip1", &compiler.compile)
            .env("AR_wasm32_wasip1", &compiler.archive)
            .env("CFLAGS_wasm32_wasip1", C_FLAGS)
            .env("ZIG_LOCAL_CACHE_DIR", work.join("zig"))
            .env("ZIG_GLOBAL_CACHE_DIR", work.join("zig")),
    )?;
    Ok(target.join(TARGET).join("release/kata_javascript.wasm"))
}
