//! Asking zig what it runs: the flags of its clang, and the libraries it links, which it builds on being asked.

use std::path::{Path, PathBuf};
use std::time::Duration;

use kata_core::Language;

use kata_core::SourceHash;

use super::discover::{Compiler, Tool};
use crate::process::{self, Ending, Stop};
use crate::stamp::stamp;
use crate::{Environment, ToolchainError};

/// Building its libraries takes zig about a minute.
const LIMIT: Duration = Duration::from_mins(10);

/// It needs every library.
const PROBE: &str =
    "#include <string>\nextern \"C\" int probe(int n) { return std::to_string(n).size(); }\n";

const FLAGS: [&str; 3] = ["-target", "wasm32-wasip1", "-nostdinc"];

pub(super) fn ask(
    environment: &Environment,
    zig: &Path,
    cache: &Path,
    say: &mut dyn FnMut(&str),
) -> Result<Compiler, ToolchainError> {
    let io = |error| ToolchainError::io(cache)(error);
    std::fs::create_dir_all(cache).map_err(io)?;
    let broken = |why: &str| ToolchainError::BrokenCompiler {
        language: Language::Cpp,
        path: zig.to_owned(),
        why: why.trim().to_owned(),
    };
    let work = tempfile::tempdir_in(cache).map_err(io)?;
    let ran = |words: &[&str]| {
        let mut command = process::command(zig, environment, work.path());
        // Relative, so that no path in the answer has a space in it.
        command
            .env("ZIG_GLOBAL_CACHE_DIR", "built")
            .env("ZIG_LOCAL_CACHE_DIR", "built")
            .args(words);
        match process::run(&mut command, None, LIMIT, &Stop::default())
            .map_err(ToolchainError::io(zig))?
        {
            Ending::Exited {
                success: true,
                stdout,
                stderr,
            } => Ok((stdout, stderr)),
            Ending::Exited { stderr, .. } => Err(broken(&last_lines(&stderr))),
            Ending::TimedOut | Ending::Stopped => Err(broken("it does not answer")),
        }
    };
    let version = ran(&["version"])?.0.trim().to_owned();
    say("zig builds its C++ library for WebAssembly: about a minute, once");
    std::fs::write(work.path().join("probe.cpp"), PROBE).map_err(io)?;
    let (_, said) = ran(&[
        "c++",
        "-target",
        "wasm32-wasi",
        "-O2",
        "-fno-exceptions",
        "-mexec-model=reactor",
        "-Wl,--export=probe",
        "probe.cpp",
        "-o",
        "probe.wasm",
        "--verbose",
        "-v",
    ])?;
    let answer = read(&said).ok_or_else(|| broken("it does not say what it runs"))?;
    let name = SourceHash::of(format!("{version} {} {}", zig.display(), stamp(zig)).as_bytes());
    let libraries = cache.join(format!("zig-{}", &name.as_str()[..16]));
    let kept =
        keep(work.path(), &answer.libraries, &libraries).map_err(ToolchainError::io(&libraries))?;
    let folder = zig
        .canonicalize()
        .ok()
        .and_then(|zig| Some(zig.parent()?.to_owned()))
        .unwrap_or_else(|| zig.to_owned());
    let is_cpp = |header: &String| header.contains("libcxx");
    let headers = |list: Vec<String>| {
        list.into_iter()
            .flat_map(|folder| ["-isystem".to_owned(), folder])
    };
    let c_headers = answer
        .headers
        .iter()
        .filter(|header| !is_cpp(header))
        .cloned()
        .collect();
    let tool = |words: &str| Tool {
        program: zig.to_owned(),
        words: vec![words.to_owned()],
    };
    let mut library_headers: Vec<PathBuf> = answer
        .headers
        .iter()
        .filter(|header| is_cpp(header))
        .map(PathBuf::from)
        .collect();
    library_headers.truncate(1);
    Ok(Compiler {
        version: format!("zig {version}"),
        clang: tool("clang"),
        linker: tool("wasm-ld"),
        flags: FLAGS
            .into_iter()
            .map(str::to_owned)
            .chain([format!("-mcpu={}", answer.cpu)])
            .collect(),
        c_flags: headers(c_headers).collect(),
        cpp_flags: headers(answer.headers.clone())
            .chain(answer.defines)
            .collect(),
        reads: answer
            .headers
            .iter()
            .map(PathBuf::from)
            .chain([zig.to_owned(), folder, libraries])
            .collect(),
        libraries: kept,
        library_headers,
        stamp: stamp(zig),
    })
}

/// The end of what was said, where the reason stands.
fn last_lines(text: &str) -> String {
    let lines: Vec<&str> = text.lines().rev().take(3).collect();
    lines.into_iter().rev().collect::<Vec<_>>().join("\n")
}

/// Moves the libraries out of zig's cache to stay: `to` is whole or not there.
fn keep(work: &Path, libraries: &[String], to: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut names = Vec::new();
    let gathered = work.join("libraries");
    std::fs::create_dir_all(&gathered)?;
    for library in libraries {
        let path = Path::new(library);
        let name = path.file_name().unwrap_or(path.as_os_str());
        std::fs::copy(work.join(path), gathered.join(name))?;
        names.push(to.join(name));
    }
    if !names.iter().all(|name| name.is_file()) {
        let _ = std::fs::remove_dir_all(to);
        std::fs::rename(&gathered, to)?;
    }
    Ok(names)
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Answer {
    /// The last one named counts.
    cpu: String,
    headers: Vec<String>,
    defines: Vec<String>,
    libraries: Vec<String>,
}

/// What zig says it runs: the line of its clang that compiles the probe, and the line of its linker.
fn read(said: &str) -> Option<Answer> {
    let compile = said
        .lines()
        .find(|line| line.contains(" -cc1 ") && line.contains("probe.cpp"))?;
    let link = said
        .lines()
        .find(|line| line.starts_with("wasm-ld ") && line.contains("probe.wasm"))?;
    let mut answer = Answer::default();
    let words = words(compile);
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "-isystem" => answer.headers.extend(words.next().cloned()),
            "-target-cpu" => answer.cpu = words.next().cloned().unwrap_or_default(),
            "-D" => answer.defines.extend(
                words
                    .next()
                    .filter(|define| !is_ours(define))
                    .map(|define| format!("-D{define}")),
            ),
            _ => {}
        }
    }
    let is_library = |word: &&str| {
        let file = Path::new(word).extension();
        let object = file == Some("o".as_ref()) && !word.contains("probe");
        word.starts_with("built") && (object || file == Some("a".as_ref()))
    };
    answer.libraries = link
        .split(' ')
        .filter(is_library)
        .map(str::to_owned)
        .collect();
    let whole = answer.libraries.len() > 3
        && answer
            .headers
            .iter()
            .any(|header| header.contains("libcxx"));
    whole.then_some(answer)
}

/// What kata decides for itself: whether assertions hold and how strictly the library checks.
fn is_ours(define: &str) -> bool {
    define == "NDEBUG"
        || define.starts_with("_LIBCPP_HARDENING_MODE=")
        || define.starts_with("_LIBCPP_ASSERTION_SEMANTIC")
}

/// The words of a command as clang prints it: those with spaces, quotes, dollars or backslashes stand in quotes.
fn words(line: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut letters = line.trim().chars().peekable();
    while letters.peek().is_some() {
        let mut word = String::new();
        let quoted = letters.next_if_eq(&'"').is_some();
        while let Some(letter) = letters.next() {
            match letter {
                '"' if quoted => {
                    letters.next();
                    break;
                }
                ' ' if !quoted => break,
                '\\' if quoted => word.extend(letters.next()),
                letter => word.push(letter),
            }
        }
        words.push(word);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_zig_runs_is_read_off_its_words() {
        let said = "clang version 22\n \"/a b/zig\" -cc1 -triple x -isystem \"/a b/lib/libcxx/include\" -isystem /lib/include \
                    -D NDEBUG -D _LIBCPP_HARDENING_MODE=x -D _LIBCPP_HAS_THREADS=0 -target-cpu generic -target-cpu lime1 -x c++ probe.cpp\n\
                    wasm-ld --stack-first -o probe.wasm built/o/1/crt1-reactor.o built/o/2/libc.a built/o/3/libc++.a \
                    built/o/4/probe.o built/o/5/libcompiler_rt.a\n";
        let answer = read(said).unwrap();
        assert_eq!(answer.headers, ["/a b/lib/libcxx/include", "/lib/include"]);
        assert_eq!(answer.defines, ["-D_LIBCPP_HAS_THREADS=0"]);
        assert_eq!(answer.cpu, "lime1");
        let libraries = [
            "built/o/1/crt1-reactor.o",
            "built/o/2/libc.a",
            "built/o/3/libc++.a",
            "built/o/5/libcompiler_rt.a",
        ];
        assert_eq!(answer.libraries, libraries);
        assert_eq!(read("nothing of the kind"), None);
    }
}
