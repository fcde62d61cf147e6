//! A kata's data as its generator writes it.

use std::collections::HashSet;

use kata_catalog::{Package, case_lines};
use kata_core::{Case, CaseGroup, Language, Value};
use kata_judge::GeneratedCase;
use kata_toolchain::{Build, Source};

use crate::bench::Bench;

/// The two files a generator writes.
pub(super) struct GeneratedData {
    pub(super) secret: String,
    pub(super) scale: String,
}

/// Builds and runs the package's generator in the sandbox. `Err` says what is wrong with it.
pub(super) fn generate(
    bench: &Bench,
    package: &Package,
    source: &[u8],
) -> Result<GeneratedData, String> {
    let shown_as = package.name("generators/secret.rs");
    let source = Source {
        bytes: source,
        shown_as: &shown_as,
        slot: "generators",
    };
    let wasm = match bench
        .toolchain
        .build_generator(source)
        .map_err(|error| error.to_string())?
    {
        Build::Module(wasm) => wasm,
        Build::Text(_) => return Err("a generator is written in Rust".to_owned()),
        Build::Refused(diagnostics) => return Err(diagnostics),
        Build::Stopped => return Err("called off".to_owned()),
    };
    let judge = bench.sandbox().map_err(|error| error.message)?;
    let guest = judge
        .load(&wasm, Language::Rust)
        .map_err(|(_, message)| message)?;
    let generated = judge.generate(&guest).map_err(|error| error.to_string())?;
    let cases = named(generated);
    let lines = |group| case_lines(&cases, group).map_err(|error| error.to_string());
    Ok(GeneratedData {
        secret: lines(CaseGroup::Secret)?,
        scale: lines(CaseGroup::Scale)?,
    })
}

/// Hidden cases smallest first, each input once, numbered; scale cases as they came.
fn named(generated: Vec<GeneratedCase>) -> Vec<Case> {
    let (scale, mut secret): (Vec<_>, Vec<_>) =
        generated.into_iter().partition(|case| case.scale.is_some());
    secret.sort_by_key(|case| case.input.iter().map(Value::size).sum::<usize>());
    let mut seen = HashSet::new();
    secret.retain(|case| seen.insert(Value::List(case.input.clone()).to_string()));
    let secret = secret
        .into_iter()
        .enumerate()
        .map(|(index, case)| (format!("secret-{:03}", index + 1), case));
    let scale = scale.into_iter().map(|case| {
        let id = match &case.scale {
            Some((family, n)) => format!("scale-{family}-{n}"),
            None => String::new(),
        };
        (id, case)
    });
    secret
        .chain(scale)
        .map(|(id, case)| as_case(id, case))
        .collect()
}

fn as_case(id: String, case: GeneratedCase) -> Case {
    let (family, size) = case.scale.unzip();
    Case {
        id,
        why: case.why,
        group: if size.is_some() {
            CaseGroup::Scale
        } else {
            CaseGroup::Secret
        },
        size,
        family,
        input: case.input,
        output: case.output,
    }
}
