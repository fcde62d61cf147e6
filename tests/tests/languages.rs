//! Solving in other languages than Rust: what a new user of each meets.

use kata_core::Language;
use kata_tests::{Outcome, TestEnvironment, repository};

/// A solution of the kata `echo` in each language: the sum of its numbers.
fn sum(language: Language) -> &'static str {
    match language {
        Language::Rust => "pub fn echo(numbers: Vec<i64>) -> i64 { numbers.iter().sum() }",
        Language::Python => {
            "class Solution:\n    def echo(self, numbers: List[int]) -> int:\n        return sum(numbers)\n"
        }
        Language::JavaScript => {
            "var echo = function(numbers) { return numbers.reduce((a, b) => a + b, 0); };"
        }
        Language::TypeScript => {
            "function echo(numbers: number[]): number { return numbers.reduce((a, b) => a + b, 0); }"
        }
        Language::C => {
            "long long echo(int* numbers, int numbersSize) { long long sum = 0; for (int i = 0; i < numbersSize; i++) sum += numbers[i]; return sum; }"
        }
        Language::Cpp => {
            "class Solution {\npublic:\n    long long echo(vector<int>& numbers) { return accumulate(numbers.begin(), numbers.end(), 0LL); }\n};"
        }
        Language::Go => {
            "func echo(numbers []int) int {\n\tsum := 0\n\tfor _, n := range numbers {\n\t\tsum += n\n\t}\n\treturn sum\n}"
        }
    }
}

#[test]
fn an_attempt_in_any_language_starts_not_solved_and_is_solved_by_a_right_save() {
    let environment = TestEnvironment::with_languages();
    for language in Language::ALL {
        let start = [
            "start",
            "echo",
            "--no-watch",
            "--language",
            language.extension(),
        ];
        let started = environment.kata(&start);
        assert_eq!(started.code, Some(0), "{started:?}");
        let solution = environment.solution();
        assert!(solution.ends_with(language.solution_file()), "{solution:?}");
        let unsolved = environment.kata(&["test", "--format", "json"]).json();
        assert!(
            matches!(
                unsolved["verdict"].as_str(),
                Some("run_time_error" | "wrong_answer")
            ),
            "the starter builds and is not right: {unsolved}"
        );
        environment.save(sum(language));
        let solved = environment.kata(&["test", "--format", "json"]).json();
        assert_eq!(solved["verdict"], "accepted", "{solved}");
        assert_eq!(solved["language"], language.name());
        let _ = environment.kata(&["stop"]);
    }
    let last = environment.kata(&["start", "echo", "--no-watch", "--format", "json"]);
    assert_eq!(
        last.json()["language"],
        "go",
        "the last one used is the default"
    );
}

fn judged(environment: &TestEnvironment, file: &str, text: &str) -> serde_json::Value {
    environment.write(file, text);
    environment
        .kata(&["judge", "echo", file, "--format", "json"])
        .json()
}

/// A source, its verdict, and what its message must say.
type Told = (
    &'static str,
    &'static str,
    &'static str,
    &'static [&'static str],
);

#[expect(clippy::too_many_lines, reason = "a table")]
#[test]
fn what_is_wrong_is_told_with_the_line_in_the_users_file() {
    const TOLD: &[Told] = &[
        (
            "syntax.py",
            "def echo(numbers):\n    return (\n",
            "compile_error",
            &["syntax.py", "line 2", "SyntaxError"],
        ),
        (
            "none.py",
            "def other(numbers):\n    return 1\n",
            "compile_error",
            &["echo(numbers)"],
        ),
        (
            "raises.py",
            "def echo(numbers):\n    def deeper(n):\n        return numbers[n]\n    return deeper(len(numbers))\n",
            "run_time_error",
            &[
                "IndexError",
                "\"raises.py\", line 3, in deeper",
                "return numbers[n]",
            ],
        ),
        (
            "deep.py",
            "def echo(numbers):\n    return echo(numbers)\n",
            "run_time_error",
            &["RecursionError"],
        ),
        (
            "syntax.js",
            "function echo(numbers) {\n  return (;\n}\n",
            "compile_error",
            &["syntax.js:2", "SyntaxError"],
        ),
        (
            "none.js",
            "function other() {}\n",
            "compile_error",
            &["echo"],
        ),
        (
            "throws.js",
            "function echo(numbers) {\n  return numbers.first.value;\n}\n",
            "run_time_error",
            &["TypeError", "throws.js:2"],
        ),
        (
            "deep.js",
            "function echo(numbers) {\n  return echo(numbers) + 1;\n}\n",
            "run_time_error",
            &["stack"],
        ),
        (
            "throws.ts",
            "interface A { b: number }\nfunction echo(numbers: number[]): number {\n  const a: A | null = null;\n  return a!.b;\n}\n",
            "run_time_error",
            &["TypeError", "throws.ts:4"],
        ),
        (
            "enum.ts",
            "enum Side { Left }\nfunction echo(numbers: number[]): number { return Side.Left; }\n",
            "compile_error",
            &["enum.ts:1", "enum"],
        ),
        (
            "type.cpp",
            "class Solution {\npublic:\n    int echo(vector<int>& numbers) {\n        return numbers;\n    }\n};\n",
            "compile_error",
            &["type.cpp:4"],
        ),
        (
            "none.cpp",
            "int other() { return 1; }\n",
            "compile_error",
            &["echo"],
        ),
        (
            "at.cpp",
            "int echo(vector<int>& numbers) {\n    return numbers.at(numbers.size());\n}\n",
            "run_time_error",
            &["out_of_range"],
        ),
        (
            "overflow.cpp",
            "int echo(vector<int>& numbers) {\n    int big = INT_MAX;\n    return big + 1 + numbers.size() * 0;\n}\n",
            "run_time_error",
            &["overflow"],
        ),
        (
            "type.c",
            "int echo(int* numbers, int numbersSize) {\n    return undeclared;\n}\n",
            "compile_error",
            &["type.c:2"],
        ),
        (
            "divides.c",
            "int echo(int* numbers, int numbersSize) {\n    int zero = numbersSize - numbersSize;\n    return 1 / zero;\n}\n",
            "run_time_error",
            &["division by zero"],
        ),
        (
            "type.go",
            "func echo(numbers []int) int {\n\treturn \"a\"\n}\n",
            "compile_error",
            &["type.go:2"],
        ),
        (
            "range.go",
            "func echo(numbers []int) int {\n\treturn numbers[len(numbers)]\n}\n",
            "run_time_error",
            &["index out of range", "solution.go:2"],
        ),
        (
            "locked.go",
            "func echo(numbers []int) int {\n\tc := make(chan int)\n\treturn <-c\n}\n",
            "run_time_error",
            &["deadlock"],
        ),
    ];
    let environment = TestEnvironment::with_languages();
    let mut wrong = Vec::new();
    for (file, text, verdict, says) in TOLD {
        let json = judged(&environment, file, text);
        let message = json["failure"]["message"].as_str().unwrap_or_default();
        if json["verdict"] != *verdict || says.iter().any(|part| !message.contains(part)) {
            wrong.push(format!("{file}: {}: {message}", json["verdict"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_answer_of_another_type_is_told_and_a_missing_return_is_asked_for() {
    let environment = TestEnvironment::with_languages();
    for (file, text, told) in [
        (
            "nothing.js",
            "var echo = function(numbers) { numbers.length; };",
            "nothing was returned: is there a `return` missing?",
        ),
        (
            "nothing.py",
            "def echo(numbers):\n    sum(numbers)\n",
            "nothing was returned: is there a `return` missing?",
        ),
        (
            "text.py",
            "def echo(numbers):\n    return str(sum(numbers))\n",
            "the answer is int, but yours is \"",
        ),
    ] {
        let report = judged(&environment, file, text);
        let message = report["failure"]["message"].as_str().unwrap_or_default();
        assert!(message.starts_with(told), "{file}: {report}");
    }
}

#[test]
fn prints_are_shown_with_the_case_in_every_language() {
    let environment = TestEnvironment::with_languages();
    for (file, text) in [
        (
            "a.rs",
            "fn echo(n: Vec<i64>) -> i64 { println!(\"seen\"); 77 }",
        ),
        ("a.py", "def echo(n):\n    print('seen')\n    return 77\n"),
        (
            "a.js",
            "const echo = n => { console.log('seen'); return 77; };",
        ),
        (
            "a.ts",
            "const echo = (n: number[]): number => { console.log('seen'); return 77; };",
        ),
        (
            "a.c",
            "#include <stdio.h>\nint echo(int* n, int nSize) { printf(\"seen\\n\"); return 77; }",
        ),
        (
            "a.cpp",
            "int echo(vector<int>& n) { cout << \"seen\" << endl; return 77; }",
        ),
        (
            "a.go",
            "func echo(n []int) int {\n\tfmt.Println(\"seen\")\n\treturn 77\n}",
        ),
    ] {
        let json = judged(&environment, file, text);
        assert_eq!(json["verdict"], "wrong_answer", "{json}");
        assert_eq!(json["failure"]["stdout"], "seen\n", "{json}");
    }
}

#[test]
fn every_language_is_proved_by_its_sample() {
    let environment = TestEnvironment::with_languages();
    let outcome = environment.kata(&["language", "check", "--format", "json"]);
    let checked = outcome.json();
    let rows = checked["languages"].as_array().expect("rows");
    assert_eq!(rows.len(), Language::ALL.len());
    assert!(rows.iter().all(|row| row["ok"] == true), "{checked}");
    assert_eq!(outcome.code, Some(0));
    let listed = environment
        .kata(&["language", "list", "--format", "json"])
        .json();
    let rows = listed["languages"].as_array().expect("rows");
    assert!(rows.iter().all(|row| row["ready"] == true), "{listed}");
}

/// A home whose cache is its own, and a path that leads to no compiler.
fn without_compilers(arguments: &[&str]) -> Outcome {
    let environment = TestEnvironment::with_fixtures();
    let mut command = environment.command(arguments);
    let own = environment.path("own-home");
    std::fs::create_dir_all(own.join("catalogs")).expect("a home");
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        repository().join("tests/katas"),
        own.join("catalogs/fixtures"),
    )
    .expect("the fixtures");
    command
        .env("KATA_HOME", own)
        .env("PATH", environment.path("nothing"));
    for (name, text) in [
        ("a.cpp", sum(Language::Cpp)),
        ("a.go", sum(Language::Go)),
        ("a.js", sum(Language::JavaScript)),
    ] {
        environment.write(name, text);
    }
    kata_tests::run(&mut command)
}

#[test]
fn a_missing_compiler_is_told_with_the_command_that_gets_it() {
    for (file, hint) in [
        ("a.cpp", "kata language install cpp"),
        ("a.go", "kata language install go"),
    ] {
        let outcome = without_compilers(&["judge", "echo", file]);
        assert_eq!(outcome.code, Some(2), "{outcome:?}");
        assert!(outcome.stderr.contains(hint), "{outcome:?}");
    }
}

#[test]
fn javascript_needs_nothing_installed() {
    let outcome = without_compilers(&["judge", "echo", "a.js"]);
    assert_eq!(outcome.code, Some(0), "{outcome:?}");
    assert!(outcome.stdout.starts_with("accepted"), "{outcome:?}");
}

#[test]
fn damaged_machine_code_of_an_interpreter_is_made_anew() {
    let environment = TestEnvironment::with_fixtures();
    environment.write("a.js", sum(Language::JavaScript));
    let own = environment.path("own-home");
    std::fs::create_dir_all(own.join("catalogs")).expect("a home");
    #[cfg(unix)]
    std::os::unix::fs::symlink(
        repository().join("tests/katas"),
        own.join("catalogs/fixtures"),
    )
    .expect("the fixtures");
    let judge = || {
        let mut command = environment.command(&["judge", "echo", "a.js"]);
        command.env("KATA_HOME", &own);
        kata_tests::run(&mut command)
    };
    assert_eq!(judge().code, Some(0));
    let interpreters = std::fs::read_dir(own.join("cache/interpreters")).expect("the folder");
    for file in interpreters.flatten() {
        let mut bytes = std::fs::read(file.path()).expect("the code");
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
        std::fs::write(file.path(), bytes).expect("the damage");
    }
    let again = judge();
    assert_eq!(again.code, Some(0), "{again:?}");
    assert!(
        again.stderr.contains("preparing"),
        "it is compiled again: {again:?}"
    );
}
