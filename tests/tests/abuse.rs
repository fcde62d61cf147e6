//! Hostile solutions: each gets its verdict, none reads the host, and none takes the judge down.

use std::collections::BTreeMap;
use std::path::PathBuf;

use kata_core::Language;
use kata_tests::{Outcome, TestEnvironment, repository};

/// A hostile program and what the judge must say of it.
struct Hostile {
    file: PathBuf,
    verdict: String,
    /// A part of the message.
    says: String,
}

/// The programs in `tests/abuse/<language>/<verdict>/`.
fn corpus(language: Language) -> Vec<Hostile> {
    let root = repository().join("tests/abuse").join(language.name());
    let says = format!("{} says: ", language.line_comment());
    let mut programs = Vec::new();
    for folder in std::fs::read_dir(root).expect("the corpus") {
        let folder = folder.expect("a folder").path();
        let verdict = folder
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        for file in std::fs::read_dir(&folder).expect("a folder of programs") {
            let file = file.expect("a program").path();
            let bytes = std::fs::read(&file).expect("its text");
            let second = bytes
                .split(|byte| *byte == b'\n')
                .nth(1)
                .unwrap_or_default();
            let second = String::from_utf8_lossy(second);
            let says = second.strip_prefix(&says).unwrap_or_default().to_owned();
            programs.push(Hostile {
                file,
                verdict: verdict.clone(),
                says,
            });
        }
    }
    programs.sort_by(|a, b| a.file.cmp(&b.file));
    programs
}

/// Programs that are one construct repeated.
#[expect(clippy::too_many_lines, reason = "a table")]
fn repeated(environment: &TestEnvironment) -> Vec<Hostile> {
    const RIGHT: &str = "pub fn echo(numbers: Vec<i64>) -> i64 { numbers.iter().sum() }\n";
    let nested = |open: &str, inner: &str, close: &str, count: usize| {
        format!("{}{inner}{}", open.repeat(count), close.repeat(count))
    };
    let made = [
        (
            "parentheses",
            "compile_error",
            "brackets nest",
            format!("const X: i64 = {};", nested("(", "1", ")", 20_000)),
        ),
        (
            "blocks",
            "compile_error",
            "brackets nest",
            format!("const X: i64 = {};", nested("{", "1", "}", 20_000)),
        ),
        (
            "arrays",
            "compile_error",
            "brackets nest",
            format!("fn f() {{ let _ = {}; }}", nested("[", "1", "]", 20_000)),
        ),
        (
            "negations",
            "compile_error",
            "open at once",
            format!("const X: bool = {}true;", "!".repeat(20_000)),
        ),
        (
            "references",
            "compile_error",
            "open at once",
            format!("type X = {}u8;", "&'static ".repeat(20_000)),
        ),
        (
            "closures",
            "compile_error",
            "open at once",
            format!("fn f() {{ let _ = {}1; }}", "|| ".repeat(20_000)),
        ),
        (
            "generics",
            "compile_error",
            "open at once",
            format!("type X = {};", nested("Option<", "u8", ">", 5_000)),
        ),
        (
            "conditions",
            "compile_error",
            "open at once",
            format!(
                "fn f(n: u8) {{ {} {{}} }}",
                "if n == 0 {} else ".repeat(2_000)
            ),
        ),
        (
            "sum",
            "compile_error",
            "open at once",
            format!("const X: i64 = 1{};", " + 1".repeat(20_000)),
        ),
        (
            "macro",
            "compile_error",
            "brackets nest",
            format!(
                "macro_rules! m {{ ($($t:tt)*) => {{}} }} m! {{ {} }}",
                nested("(", "", ")", 20_000)
            ),
        ),
        ("opened", "compile_error", "", "(".repeat(100_000)),
        ("closed", "compile_error", "", ")".repeat(100_000)),
        (
            "string",
            "compile_error",
            "larger than 256 KiB",
            format!("const X: &str = \"{}\";", "x".repeat(900 << 10)),
        ),
        (
            "long_error",
            "compile_error",
            "",
            format!(
                "compile_error!(concat!({}));",
                "\"looooooooooooong\", ".repeat(9_000)
            ),
        ),
        ("comments", "accepted", "", nested("/*", "", "*/", 20_000)),
        (
            "long_string",
            "accepted",
            "",
            format!("const X: &str = \"{}\";", "x".repeat(200 << 10)),
        ),
        (
            "long_name",
            "accepted",
            "",
            format!("fn {}() {{}}", "n".repeat(50_000)),
        ),
        ("lines", "accepted", "", "//\n".repeat(10_000)),
    ];
    let write = |(name, verdict, says, text): (&str, &str, &str, String)| {
        let file = environment.path(&format!("{name}.rs"));
        environment.write(&format!("{name}.rs"), format!("{text}\n{RIGHT}"));
        Hostile {
            file,
            verdict: verdict.to_owned(),
            says: says.to_owned(),
        }
    };
    made.into_iter().map(write).collect()
}

fn judged(environment: &TestEnvironment, programs: &[Hostile]) -> Outcome {
    let mut command = environment.command(&["judge", "echo", "--format", "json"]);
    command.args(programs.iter().map(|program| &program.file));
    // What must not get out: of the environment, and of files anyone may read.
    command.env("KATA_SECRET", "a secret of the environment");
    kata_tests::run(&mut command)
}

#[test]
fn every_hostile_program_gets_its_verdict_and_nothing_of_the_host() {
    let environment = TestEnvironment::with_languages();
    let mut programs = corpus(Language::Rust);
    assert!(programs.len() >= 300, "the corpus is there");
    programs.extend(repeated(&environment));
    for language in Language::ALL.into_iter().filter(|l| *l != Language::Rust) {
        let of_language = corpus(language);
        assert!(of_language.len() >= 20, "the corpus of {language} is there");
        programs.extend(of_language);
    }
    let outcome = judged(&environment, &programs);
    assert_eq!(outcome.code, Some(1), "{}", outcome.stderr);

    let lines: Vec<serde_json::Value> = outcome
        .stdout
        .lines()
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect();
    assert_eq!(lines.len(), programs.len(), "{}", outcome.stderr);
    let mut wrong = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for (program, line) in programs.iter().zip(&lines) {
        let verdict = line["verdict"].as_str().expect("a verdict");
        let message = line["failure"]["message"].as_str().unwrap_or_default();
        if verdict != program.verdict || !message.contains(&program.says) {
            wrong.push(format!("{}: {verdict}: {message}", program.file.display()));
        }
        *counts.entry(verdict).or_default() += 1;
    }
    assert!(wrong.is_empty(), "{}\n{counts:?}", wrong.join("\n"));
    let everything = outcome.stdout + &outcome.stderr;
    for secret in [
        "a secret of the environment",
        "root:x:0",
        "127.0.0.1\\tlocalhost",
    ] {
        assert!(!everything.contains(secret), "{secret} got out");
    }
}

#[cfg(unix)]
#[test]
fn links_pipes_and_folders_get_a_verdict_and_names_cannot_drive_a_terminal() {
    let environment = TestEnvironment::with_fixtures();
    let right = "pub fn echo(numbers: Vec<i64>) -> i64 { numbers.iter().sum() }";
    environment.write("right.rs", right);
    environment.write("na\u{1b}[2Jme\n.rs", "fn echo() {}");
    std::os::unix::fs::symlink("/etc/passwd", environment.path("link.rs")).expect("a link");
    std::fs::create_dir(environment.path("folder.rs")).expect("a folder");
    let outcome = environment.kata(&[
        "judge",
        "echo",
        "link.rs",
        "folder.rs",
        "na\u{1b}[2Jme\n.rs",
        "right.rs",
    ]);
    assert!(
        outcome
            .stdout
            .contains("link.rs is a symbolic link, which is not followed"),
        "{outcome:?}"
    );
    assert!(
        outcome.stdout.contains("folder.rs is not a regular file"),
        "{outcome:?}"
    );
    assert!(
        !outcome.stdout.contains('\u{1b}') && !outcome.stdout.contains("root:"),
        "{outcome:?}"
    );
    assert!(outcome.stdout.contains("right.rs: accepted"), "{outcome:?}");
}
