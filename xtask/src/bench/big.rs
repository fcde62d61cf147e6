//! The big case: a call on 100,000 numbers in the sandbox, against the same call in the language's own program.

use std::fs;
use std::path::Path;
use std::process::Command;

use super::languages::{CPP, GO, GO_COMMAND, ZIG, fetched, solution};
use super::measure::{in_turn, median, timed};
use super::page::{Goal, Row, Unit, milliseconds};
use super::workshop::Workshop;
use crate::{Outcome, repository};

/// How many calls one run takes the median of.
const CALLS: &str = "15";

/// Functions that return at once, by extension: what they take is not the call's.
const IDLE: [(&str, &str); 4] = [
    ("py", "def longest_two_kind_run(tiles):\n    return 63\n"),
    ("js", "function longestTwoKindRun(tiles) { return 63; }\n"),
    (
        "cpp",
        "int longestTwoKindRun(vector<int>& tiles) { return 63; }\n",
    ),
    (
        "go",
        "func longestTwoKindRun(tiles []int) int {\n\treturn 63\n}\n",
    ),
];

const PYTHON: &str = "
import sys, time
from collections import *
from typing import *

space = dict(globals())
exec(compile(open(sys.argv[1]).read(), 'solution.py', 'exec'), space)
call = space.get('longest_two_kind_run') or space['Solution']().longestTwoKindRun
times = []
for _ in range(int(sys.argv[2])):
    tiles = [2 if n % 64 == 63 else n % 2 for n in range(100_000)]
    started = time.perf_counter()
    assert call(tiles) == 63
    times.append((time.perf_counter() - started) * 1000)
print(sorted(times)[len(times) // 2])
";

const JAVASCRIPT: &str = "
const fs = require('fs');
const text = fs.readFileSync(process.argv[2], 'utf8');
const call = new Function(`${text}\\nreturn typeof longestTwoKindRun === 'function' ? longestTwoKindRun : tiles => new Solution().longestTwoKindRun(tiles);`)();
const times = [];
for (let run = 0; run < Number(process.argv[3]); run++) {
    const tiles = Array.from({ length: 100_000 }, (_, n) => n % 64 === 63 ? 2 : n % 2);
    const started = performance.now();
    if (call(tiles) !== 63) throw new Error('wrong');
    times.push(performance.now() - started);
}
console.log(times.sort((a, b) => a - b)[times.length >> 1]);
";

const CPP_MAIN: &str = "
int main(int, char** arguments) {
    vector<double> times;
    for (int run = 0; run < atoi(arguments[1]); ++run) {
        vector<int> tiles(100000);
        for (int n = 0; n < 100000; ++n) tiles[n] = n % 64 == 63 ? 2 : n % 2;
        auto started = chrono::steady_clock::now();
        if (longestTwoKindRun(tiles) != 63) return 1;
        times.push_back(chrono::duration<double, milli>(chrono::steady_clock::now() - started).count());
    }
    sort(times.begin(), times.end());
    printf(\"%f\\n\", times[times.size() / 2]);
}
";

const GO_MAIN: &str = "
func main() {
\tcalls, _ := strconv.Atoi(os.Args[1])
\ttimes := []float64{}
\tfor run := 0; run < calls; run++ {
\t\ttiles := make([]int, 100000)
\t\tfor n := range tiles {
\t\t\ttiles[n] = n % 2
\t\t\tif n%64 == 63 {
\t\t\t\ttiles[n] = 2
\t\t\t}
\t\t}
\t\tstarted := time.Now()
\t\tif longestTwoKindRun(tiles) != 63 {
\t\t\tpanic(\"wrong\")
\t\t}
\t\ttimes = append(times, float64(time.Since(started).Microseconds())/1000)
\t}
\tslices.Sort(times)
\tfmt.Println(times[len(times)/2])
}
";

/// A language's own program, with what it is called and what the sandbox may take of its time.
struct Native<'a> {
    title: &'static str,
    extension: &'static str,
    program: &'static str,
    arguments: &'a [&'static str],
    theirs: &'static str,
    goal: Goal,
}

/// One row a language.
pub(super) fn rows(workshop: &Workshop, runs: usize) -> Outcome<Vec<Row>> {
    let folder = workshop.make("big")?;
    for (name, text) in [
        ("native.py", PYTHON.to_owned()),
        ("native.js", JAVASCRIPT.to_owned()),
        ("solution.py", solution("py")?),
        ("solution.js", solution("js")?),
        ("solution.cpp", CPP.to_owned()),
        ("solution.go", GO.to_owned()),
    ] {
        fs::write(folder.join(name), text)?;
    }
    for (extension, text) in IDLE {
        fs::write(folder.join(format!("idle.{extension}")), text)?;
    }
    build_cpp(&folder)?;
    build_go(&folder)?;
    let python = ["native.py", "solution.py", CALLS];
    let jitless = ["--jitless", "native.js", "solution.js", CALLS];
    let node = ["native.js", "solution.js", CALLS];
    let native = |title, extension, program, arguments, theirs, goal| Native {
        title,
        extension,
        program,
        arguments,
        theirs,
        goal,
    };
    let natives = [
        native(
            "Python",
            "py",
            "python3",
            &python[..],
            "`python3`",
            Goal::AtMost(2.0),
        ),
        native(
            "JavaScript",
            "js",
            "node",
            &jitless,
            "`node --jitless`",
            Goal::AtMost(4.0),
        ),
        native("JavaScript", "js", "node", &node, "`node`", Goal::None),
        native(
            "C++",
            "cpp",
            "./native-cpp",
            &[CALLS],
            "native",
            Goal::AtMost(1.6),
        ),
        native(
            "Go",
            "go",
            "./native-go",
            &[CALLS],
            "native",
            Goal::AtMost(3.0),
        ),
    ];
    let mut rows = Vec::new();
    for native in natives {
        let theirs = |_| {
            let mut command = Command::new(native.program);
            Ok(printed(command.current_dir(&folder).args(native.arguments))?[0])
        };
        let mut whole = Vec::new();
        let ours = |_| {
            let [with_all, idle] = ours(&folder, native.extension)?;
            whole.push(with_all);
            Ok(with_all - idle)
        };
        let pairs = in_turn(runs.min(5), ours, theirs)?;
        rows.push(Row {
            what: format!("{}: a call on 100,000 numbers", native.title),
            ours: format!(
                "{} (with instance, arguments and answer {})",
                milliseconds(median(&pairs.ours)),
                milliseconds(median(&whole))
            ),
            theirs: format!("{}: {}", native.theirs, milliseconds(median(&pairs.theirs))),
            result: pairs.ratio(),
            unit: Unit::Times,
            goal: native.goal,
        });
    }
    Ok(rows)
}

/// A call in the sandbox with all that belongs to it, and one that returns at once, in milliseconds.
fn ours(folder: &Path, extension: &str) -> Outcome<[f64; 2]> {
    let mut command = repository::cargo();
    command
        .args([
            "run",
            "--quiet",
            "--release",
            "--locked",
            "--package",
            "xtask",
        ])
        .args(["--example", "big", "--"])
        .arg(repository::test_home()?.join("cache"))
        .args(["solution", "idle"].map(|name| folder.join(format!("{name}.{extension}"))))
        .arg(CALLS);
    printed(&mut command)?
        .try_into()
        .map_err(|_| "two numbers are printed".into())
}

/// The numbers that `command` prints, a line each.
fn printed(command: &mut Command) -> Outcome<Vec<f64>> {
    let (output, _) = timed(command)?;
    let text = String::from_utf8(output.stdout)?;
    Ok(text
        .lines()
        .map(|line| line.trim().parse())
        .collect::<Result<_, _>>()?)
}

fn build_cpp(folder: &Path) -> Outcome {
    let headers = [
        "algorithm",
        "chrono",
        "cstdio",
        "cstdlib",
        "unordered_map",
        "vector",
    ];
    let includes = headers
        .map(|header| format!("#include <{header}>\n"))
        .concat();
    let text = format!("{includes}using namespace std;\n{CPP}{CPP_MAIN}");
    fs::write(folder.join("native.cpp"), text)?;
    let mut command = Command::new(fetched(ZIG)?);
    command.current_dir(folder).args([
        "c++",
        "-O2",
        "-std=c++23",
        "native.cpp",
        "-o",
        "native-cpp",
    ]);
    timed(&mut command).map(drop)
}

fn build_go(folder: &Path) -> Outcome {
    let imports = ["fmt", "os", "slices", "strconv", "time"];
    let imports = imports.map(|path| format!("import \"{path}\"\n")).concat();
    fs::write(
        folder.join("native.go"),
        format!("package main\n\n{imports}\n{GO}{GO_MAIN}"),
    )?;
    let mut command = Command::new(fetched(GO_COMMAND)?);
    command
        .current_dir(folder)
        .env("GOCACHE", folder.join("cache"))
        .args(["build", "-o", "native-go", "native.go"]);
    timed(&mut command).map(drop)
}
