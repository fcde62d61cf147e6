//! The data of a package: what its generator writes, within the bounds its own predicate knows.

use std::path::Path;

use kata_catalog::{Entry, INPUT_VALIDATOR, Package};
use kata_core::Value;

use super::super::generate::generate;
use crate::bench::Bench;

/// The package, after its data was written anew when that is wanted.
pub(super) fn read(bench: &Bench, entry: &Entry, write: bool) -> Result<Package, String> {
    let package = entry.package().map_err(|error| error.to_string())?;
    let (true, Some(source)) = (write, &package.generator) else {
        return Ok(package);
    };
    let data = generate(bench, &package, source.as_bytes())
        .map_err(|why| format!("{}: {why}", package.name("generators/secret.rs")))?;
    for (file, text) in [
        ("data/secret.jsonl", data.secret),
        ("data/scale.jsonl", data.scale),
    ] {
        let path = Path::new(entry.files().root()).join(file);
        std::fs::write(&path, text)
            .map_err(|error| format!("cannot write {}: {error}", path.display()))?;
    }
    entry.package().map_err(|error| error.to_string())
}

/// Whether the data is what the generator writes.
pub(super) fn is_generated(
    bench: &Bench,
    entry: &Entry,
    package: &Package,
    source: &[u8],
) -> Vec<String> {
    let data = match generate(bench, package, source) {
        Ok(data) => data,
        Err(why) => return vec![format!("{}: {why}", package.name("generators/secret.rs"))],
    };
    [("data/secret.jsonl", data.secret), ("data/scale.jsonl", data.scale)]
        .into_iter()
        .filter_map(|(file, generated)| {
            let kept = entry.files().text_if_present(file).ok().flatten().unwrap_or_default();
            let line = kept
                .lines()
                .zip(generated.lines())
                .position(|(kept, generated)| kept != generated).unwrap_or_else(|| kept.lines().count().min(generated.lines().count()));
            (kept != generated).then(|| {
                format!(
                    "{}:{}: is not what the generator writes: `kata catalog check --write` writes it anew",
                    package.name(file),
                    line + 1
                )
            })
        })
        .collect()
}

/// Whether every input is one the package's own predicate takes.
pub(super) fn is_valid(bench: &Bench, package: &Package) -> Vec<String> {
    let Some(text) = &package.input_validator else {
        return Vec::new();
    };
    let name = package.name(INPUT_VALIDATOR);
    let Some(signature) = package.manifest.signature.input_validator() else {
        return vec![format!("{name}: a class has no validator")];
    };
    let guest = match bench.guest(&name, text.as_bytes(), &signature) {
        Ok(guest) => guest,
        Err(error) => return vec![error.message],
    };
    let inputs: Vec<&[Value]> = package
        .cases
        .iter()
        .map(|case| case.input.as_slice())
        .collect();
    let asked = bench
        .sandbox()
        .and_then(|judge| Ok(judge.invalid_inputs(&guest, &inputs)?));
    let complaints = match asked {
        Ok(complaints) => complaints,
        Err(error) => return vec![format!("{name}: {}", error.message)],
    };
    let cases = package.cases.iter().zip(complaints);
    let told = cases.filter_map(|(case, complaint)| Some((case, complaint?)));
    told.map(|(case, complaint)| format!("{name}: case `{}` is refused: {complaint}", case.id))
        .collect()
}
