//! What the compiler and the linker are told.

use std::path::Path;

use super::discover::Compiler;

/// For C and C++ alike. No warnings: what is wrong is an error, and what is doubtful the solver's own business.
const COMMON: [&str; 8] = [
    "-O2",
    "-w",
    "-fvisibility=hidden",
    "-fno-stack-protector",
    "-fno-ident",
    // It could have the assembler read files. A word for it can be pasted together, which only the compiler sees.
    "-fno-gnu-inline-asm",
    "-fno-color-diagnostics",
    "-ferror-limit=20",
];

/// A `throw` ends the run with what it says: the toolchains link no exceptions for WebAssembly.
const CPP: [&str; 6] = [
    "-std=c++23",
    "-fexceptions",
    "-fignore-exceptions",
    "-fno-threadsafe-statics",
    "-D_LIBCPP_HARDENING_MODE=_LIBCPP_HARDENING_MODE_EXTENSIVE",
    "-D_LIBCPP_ASSERTION_SEMANTIC_DEFAULT=_LIBCPP_ASSERTION_SEMANTIC_ENFORCE",
];

/// The checks a solution is compiled with. Each failure tells its line, see `harness/cpp/checks.cpp`.
const CHECKS: [&str; 3] = [
    "-fsanitize=signed-integer-overflow,integer-divide-by-zero,shift,array-bounds,local-bounds,null,unreachable,return,vla-bound,\
     float-cast-overflow,builtin,nonnull-attribute",
    "-fno-sanitize-recover=all",
    "-fsanitize-undefined-strip-path-components=-1",
];

/// The stack is what `kata-judge` leaves out of the memory it reports.
const LINK: [&str; 10] = [
    "--stack-first",
    "-z",
    "stack-size=16777216",
    "--no-entry",
    "--export=_initialize",
    "--export-memory",
    "--wrap=__isatty",
    "--gc-sections",
    "--strip-all",
    "--error-limit=20",
];

fn all(words: &[&str]) -> Vec<String> {
    words.iter().map(|word| (*word).to_owned()).collect()
}

/// For C++: the harness, the solution, and the call of a C solution.
pub(super) fn cpp(compiler: &Compiler, harness: &Path) -> Vec<String> {
    let mut words = [&compiler.flags, &all(&COMMON), &all(&CPP)]
        .map(Clone::clone)
        .concat();
    // Before the library's own: one header takes another's place.
    words.extend([
        "-isystem".to_owned(),
        harness.join("cpp/include").display().to_string(),
    ]);
    words.extend(compiler.cpp_flags.iter().cloned());
    // Assertions of the library carry no paths of this machine.
    let headers = compiler.library_headers.iter();
    words.extend(headers.map(|folder| format!("-fmacro-prefix-map={}/=", folder.display())));
    words
}

/// For C solutions.
pub(super) fn c(compiler: &Compiler, harness: &Path) -> Vec<String> {
    let mut words = [&compiler.flags, &all(&COMMON)].map(Clone::clone).concat();
    words.push("-std=gnu23".to_owned());
    words.extend(compiler.c_flags.iter().cloned());
    words.extend([
        "-include".to_owned(),
        harness.join("c/kata.h").display().to_string(),
    ]);
    words
}

/// For solutions.
pub(super) fn checks(harness: &Path) -> Vec<String> {
    let mut words = all(&CHECKS);
    words.push(format!(
        "-fsanitize-ignorelist={}",
        harness.join("cpp/sanitizers.txt").display()
    ));
    words
}

/// For the linker.
pub(super) fn link() -> [&'static str; 10] {
    LINK
}

/// Everything that decides what comes out, to be hashed.
pub(super) fn fingerprint() -> String {
    [&COMMON[..], &CPP, &CHECKS, &LINK].concat().join(" ")
}
