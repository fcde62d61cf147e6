//! What is fuzzed: every place where bytes of a stranger's are read. Each function takes any bytes and must return.
//!
//! `fuzz/` runs them with coverage feedback; `tests/tests/fuzzed.rs` runs them over the seeds and over every input that once
//! broke one.

use std::sync::OnceLock;

use kata_catalog::{Entry, Manifest, PackageFiles, examples};
use kata_core::{
    Class, Function, Language, Mutation, Operation, Parameter, Signature, Type, Value,
};
use kata_judge::{Judge, Limits, read_answer};
use kata_toolchain::{Source, callable, mutants};

/// A fuzz target: its name and what it does with an input.
pub type Target = (&'static str, fn(&[u8]));

/// Every target.
pub const TARGETS: [Target; 5] = [
    ("manifest", manifest),
    ("case_lines", case_lines),
    ("answer", answer),
    ("guest", guest),
    ("source", source),
];

/// A manifest, and a statement's examples.
pub fn manifest(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let _ = Manifest::parse(&text, "kata.toml", "sliding-window");
    let _ = examples(&text);
}

/// Case lines for signatures of every shape: the first byte chooses.
///
/// # Panics
/// When a case that was read is not what the signature takes.
pub fn case_lines(bytes: &[u8]) {
    const SIGNATURES: [&str; 4] = [
        "function = \"f\"\nparameters = [{ name = \"x\", type = \"list<optional<float>>\" }]\nreturns = \"tree<int>\"",
        "function = \"f\"\nparameters = [{ name = \"x\", type = \"list<list<char>>\" }]\nmutates = \"x\"",
        "function = \"f\"\nparameters = [{ name = \"x\", type = \"list<int>\" }]\nreturns = \"int\"\nmutates = \"x\"\nprefix = true",
        "class = \"C\"\nconstructor = [{ name = \"x\", type = \"string\" }]\noperations = [{ name = \"f\", returns = \"float\" }]",
    ];
    let Some((choice, lines)) = bytes.split_first() else {
        return;
    };
    let signature = SIGNATURES[usize::from(*choice) % SIGNATURES.len()];
    let manifest = format!(
        "id = \"019a0000-0000-7000-8000-000000000001\"\ntitle = \"t\"\npattern = \"heap\"\ndifficulty = \"easy\"\n\
         target_minutes = 1\nlicense = \"MIT\"\nsignals = []\nhints = []\n[signature]\n{signature}\n\
         [cost]\ntime = \"n\"\nspace = \"1\"\nsize = \"n\"\n"
    );
    let files = [
        ("kata.toml".to_owned(), manifest.into_bytes()),
        ("data/secret.jsonl".to_owned(), lines.to_vec()),
        ("data/scale.jsonl".to_owned(), lines.to_vec()),
    ];
    let entry = Entry::open("heap", "fuzzed", PackageFiles::memory("fuzzed", files));
    let entry = entry.expect("the manifest is good");
    for case in entry.cases().unwrap_or_default() {
        assert_eq!(entry.manifest().signature.input_mismatch(&case.input), None);
    }
}

/// An answer off the wire.
///
/// # Panics
/// When what was read is larger than what was sent.
pub fn answer(bytes: &[u8]) {
    if let Ok(value) = read_answer(bytes, 10_000) {
        assert!(value.size() <= bytes.len() + 1, "{value}");
        let signature = in_place();
        let answer = signature.answer(&[Value::List(Vec::new())], value);
        let _ = signature.answer_mismatch(&[Value::List(Vec::new())], &answer, "out");
    }
}

/// A guest module: loaded if it is one, and called.
///
/// # Panics
/// When the engine cannot start.
pub fn guest(bytes: &[u8]) {
    static JUDGE: OnceLock<Judge> = OnceLock::new();
    let judge = JUDGE.get_or_init(|| Judge::new(1, 1, None).expect("an engine"));
    let limits = Limits {
        fuel: 100_000,
        ..Limits::STANDARD
    };
    if let Ok(guest) = judge.load(bytes, Language::Rust) {
        let input = vec![Value::Int(1), Value::String("text".to_owned())];
        let _ = judge.call(&guest, &[input], limits);
        let _ = judge.generate_within(&guest, limits);
    }
}

/// A solution's source: what is read of it before the compiler sees it, and its mutants.
pub fn source(bytes: &[u8]) {
    let source = Source {
        bytes,
        shown_as: "solution.rs",
        slot: "tests",
    };
    for signature in [in_place(), class()] {
        if callable(source, &signature).is_ok() {
            let text = String::from_utf8_lossy(bytes);
            let _ = mutants(&text);
        }
    }
}

fn in_place() -> Signature {
    Signature::Function(Function {
        name: "f".to_owned(),
        parameters: vec![parameter("x", Type::List(Box::new(Type::Int)))],
        returns: Some(Type::Int),
        mutates: Some(Mutation {
            parameter: 0,
            prefix: true,
        }),
    })
}

fn class() -> Signature {
    Signature::Class(Class {
        name: "C".to_owned(),
        constructor: vec![],
        operations: vec![Operation {
            name: "f".to_owned(),
            parameters: vec![parameter("x", Type::Char)],
            returns: None,
        }],
        calls: None,
    })
}

fn parameter(name: &str, of: Type) -> Parameter {
    Parameter::new(name, of)
}
