//! Measures programs of known cost class against every declared class; `cargo xtask growth` runs it.
//!
//! Arguments: the corpus (`<language>/<class>/<name>` in it), a cache folder, the page to write. Fails when a program of a
//! class is rejected where that class is declared, or one a full class slower is accepted.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task's own program talks to the developer"
)]

mod page;

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::Mutex;

use kata_core::{
    CostClass, Function, GrowthOutcome, Language, Parameter, Signature, Type, Value, Verdict,
};
use kata_judge::{Guest, Judge, Limits, Point, measure_growth};
use kata_tests::Guests;

/// How many programs are measured at once.
const WORKERS: usize = 2;

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

/// A program and the class its author knows it to be of.
struct Program {
    name: String,
    language: Language,
    class: CostClass,
    input: Shape,
    /// Why it is misjudged, where it is known to be.
    missed: Option<String>,
    text: String,
}

/// What the numbers look like.
#[derive(Clone, Copy)]
enum Shape {
    Random,
    Ascending,
    Descending,
    Equal,
    FewKinds,
}

/// What the judge would say of the growth.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Said {
    /// Within the declared class.
    Accepted,
    /// Not told: the budget decides, and it was not spent.
    Unclear,
    /// Beyond the declared class.
    Beyond,
    /// A case spent its budget.
    Budget,
}

struct Measured {
    program: Program,
    /// The class it was found nearest to, by the series of its own class.
    found: CostClass,
    exponent: f64,
    error: f64,
    /// What is said where each class is declared.
    said: Vec<(CostClass, Said)>,
}

fn main() -> ExitCode {
    let arguments: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let [corpus, cache, page] = arguments.as_slice() else {
        eprintln!("usage: growth CORPUS CACHE PAGE");
        return ExitCode::from(2);
    };
    match run(corpus, cache, page) {
        Ok(wrong) if wrong.is_empty() => ExitCode::SUCCESS,
        Ok(wrong) => {
            for line in wrong {
                eprintln!("growth: {line}");
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(corpus: &Path, cache: &Path, page: &Path) -> Outcome<Vec<String>> {
    let toolchain = Guests::new(cache);
    let judge = Judge::new(WORKERS, 1, None)?;
    let mut measured = Vec::new();
    for language in Language::ALL {
        if corpus.join(language.name()).is_dir() {
            let programs = programs(corpus, language)?;
            measured.extend(measure_all(&toolchain, &judge, programs)?);
        }
    }
    let mut wrong = wrong(&measured);
    wrong.extend(found_after_all(&measured));
    fs::write(page, page::render(&measured))?;
    println!("growth: {} programs, {} wrong", measured.len(), wrong.len());
    Ok(wrong)
}

/// Measures several programs at once; the results in their order.
fn measure_all(
    toolchain: &Guests<'_>,
    judge: &Judge,
    programs: Vec<Program>,
) -> Outcome<Vec<Measured>> {
    let queue = Mutex::new(programs.into_iter().enumerate());
    let work = || -> Result<Vec<(usize, Measured)>, String> {
        let mut done = Vec::new();
        loop {
            let next = queue.lock().map_err(|error| error.to_string())?.next();
            let Some((index, program)) = next else {
                return Ok(done);
            };
            let guest = build(toolchain, judge, &program).map_err(|e| e.to_string())?;
            done.push((
                index,
                measure(judge, &guest, program).map_err(|e| e.to_string())?,
            ));
        }
    };
    let mut measured = Vec::new();
    std::thread::scope(|scope| -> Outcome {
        let workers: Vec<_> = (0..WORKERS).map(|_| scope.spawn(work)).collect();
        for worker in workers {
            measured.extend(worker.join().map_err(|_| "a worker stopped")??);
        }
        Ok(())
    })?;
    measured.sort_by_key(|(index, _)| *index);
    Ok(measured.into_iter().map(|(_, one)| one).collect())
}

fn programs(corpus: &Path, language: Language) -> Outcome<Vec<Program>> {
    let mut programs = Vec::new();
    for class in CostClass::ALL {
        let folder = corpus.join(language.name()).join(folder(class));
        let mut files: Vec<PathBuf> = fs::read_dir(&folder)?
            .map(|entry| entry.map(|entry| entry.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        for file in files {
            let text = fs::read_to_string(&file)?;
            let name = file
                .file_stem()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let input = shape(&text, language)
                .map_err(|word| format!("{}: `{word}` is no input", file.display()))?;
            programs.push(Program {
                name,
                language,
                class,
                input,
                missed: missed(&text, language),
                text,
            });
        }
    }
    Ok(programs)
}

fn folder(class: CostClass) -> &'static str {
    match class {
        CostClass::Constant => "1",
        CostClass::Logarithmic => "log-n",
        CostClass::Linear => "n",
        CostClass::Linearithmic => "n-log-n",
        CostClass::Quadratic => "n2",
        CostClass::Cubic => "n3",
        CostClass::Exponential => "2n",
    }
}

fn shape(text: &str, language: Language) -> Result<Shape, String> {
    let second = text.lines().nth(1).unwrap_or_default();
    let comment = second.strip_prefix(language.line_comment());
    let word = comment.and_then(|comment| comment.strip_prefix(" input: "));
    match word.unwrap_or("random") {
        "random" => Ok(Shape::Random),
        "ascending" => Ok(Shape::Ascending),
        "descending" => Ok(Shape::Descending),
        "equal" => Ok(Shape::Equal),
        "few-kinds" => Ok(Shape::FewKinds),
        word => Err(word.to_owned()),
    }
}

/// What the program's head says of why it is misjudged: a line `missed: …`.
fn missed(text: &str, language: Language) -> Option<String> {
    let mark = format!("{} missed: ", language.line_comment());
    let mut head = text.lines().take(4);
    head.find_map(|line| line.strip_prefix(&mark).map(str::to_owned))
}

fn build(toolchain: &Guests<'_>, judge: &Judge, program: &Program) -> Outcome<Guest> {
    let signature = Signature::Function(Function {
        name: "work".to_owned(),
        parameters: vec![Parameter::new("numbers", Type::List(Box::new(Type::Int)))],
        returns: Some(Type::Int),
        mutates: None,
    });
    let (name, text) = (&program.name, program.text.as_bytes());
    let built = toolchain.build(program.language, name, text, &signature)?;
    Ok(toolchain.load(judge, &built)?)
}

/// The sizes a kata that declares `class` has: as large as its good solution can take.
fn sizes(class: CostClass) -> Vec<u64> {
    match class {
        CostClass::Exponential => vec![6, 8, 10, 12, 14, 16],
        CostClass::Cubic => vec![4, 8, 16, 32, 64, 128],
        CostClass::Quadratic => vec![32, 64, 128, 256, 512, 1024],
        _ => vec![128, 256, 512, 1024, 2048, 4096],
    }
}

fn numbers(shape: Shape, size: u64) -> Value {
    // A linear congruential generator (Knuth, MMIX): the same numbers on every machine.
    let mut state = 0x5eed_u64 + size;
    let mut random = move || {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        state >> 33
    };
    let number = |index: u64| match shape {
        Shape::Random => random() % 1_000_000_000,
        Shape::Ascending => index,
        Shape::Descending => size - index,
        Shape::Equal => 7,
        Shape::FewKinds => random() % 6,
    };
    Value::List(
        (0..size)
            .map(number)
            .map(|number| Value::Int(number.into()))
            .collect(),
    )
}

/// What the calls at `sizes` cost, and whether one spent its budget.
fn costs(
    judge: &Judge,
    guest: &Guest,
    program: &Program,
    sizes: &[u64],
) -> Outcome<(Vec<u64>, bool)> {
    let mut costs = Vec::new();
    for size in sizes {
        let input = vec![numbers(program.input, *size)];
        let called = judge.call(guest, &[input], Limits::STANDARD)?;
        let called = called.into_iter().next().ok_or("no call was made")?;
        match called.answer {
            Ok(_) => costs.push(called.fuel),
            Err((Verdict::TimeLimitExceeded, _)) => return Ok((costs, true)),
            Err((verdict, message)) => {
                return Err(format!("{}: {verdict}: {message}", program.name).into());
            }
        }
    }
    Ok((costs, false))
}

fn measure(judge: &Judge, guest: &Guest, program: Program) -> Outcome<Measured> {
    let mut said = Vec::new();
    let mut own = None;
    // Several classes share their sizes.
    let mut known: HashMap<Vec<u64>, (Vec<u64>, bool)> = HashMap::new();
    for declared in CostClass::ALL {
        let sizes = sizes(declared);
        if !known.contains_key(&sizes) {
            known.insert(sizes.clone(), costs(judge, guest, &program, &sizes)?);
        }
        let (costs, spent) = &known[&sizes];
        let points: Vec<Point<'_>> = sizes
            .iter()
            .zip(costs)
            .map(|(size, cost)| Point {
                family: "f",
                size: *size,
                cost: *cost,
            })
            .collect();
        let growth = measure_growth(&points, declared);
        let outcome = growth.as_ref().map(|growth| growth.outcome);
        said.push((
            declared,
            match outcome {
                _ if *spent => Said::Budget,
                Some(GrowthOutcome::Beyond) => Said::Beyond,
                Some(GrowthOutcome::Unclear) => Said::Unclear,
                _ => Said::Accepted,
            },
        ));
        if declared == program.class {
            own = growth;
        }
    }
    let own =
        own.ok_or_else(|| format!("{}: too slow to be measured in its own class", program.name))?;
    Ok(Measured {
        found: own.class,
        exponent: own.exponent,
        error: own.error,
        said,
        program,
    })
}

/// Classes a factor of log n apart are neighbours: not told apart by force.
fn full_class(class: CostClass) -> usize {
    match class {
        CostClass::Constant | CostClass::Logarithmic => 0,
        CostClass::Linear | CostClass::Linearithmic => 1,
        CostClass::Quadratic => 2,
        CostClass::Cubic => 3,
        CostClass::Exponential => 4,
    }
}

fn wrong(measured: &[Measured]) -> Vec<String> {
    let mut wrong = Vec::new();
    for program in measured {
        for (declared, said) in &program.said {
            let own = program.program.class;
            let rejected = matches!(said, Said::Beyond | Said::Budget);
            let slower = full_class(own) > full_class(*declared);
            if slower != rejected && program.program.missed.is_none() {
                wrong.push(format!(
                    "{} in {} is {own}, and where {declared} is declared it is {} (n^{:.2} ± {:.2} in its own series)",
                    program.program.name,
                    program.program.language.title(),
                    if rejected { "rejected" } else { "accepted" },
                    program.exponent,
                    program.error
                ));
            }
        }
    }
    wrong
}

/// Programs that are marked as misjudged and are not.
fn found_after_all(measured: &[Measured]) -> Vec<String> {
    let marked = measured.iter().filter(|one| one.program.missed.is_some());
    marked
        .filter(|one| !is_missed(one))
        .map(|one| {
            format!(
                "{} is judged right: take its mark `missed` away",
                one.program.name
            )
        })
        .collect()
}

/// Whether it is accepted where a class a full class faster is declared, or rejected where its own is.
fn is_missed(one: &Measured) -> bool {
    one.said.iter().any(|(declared, said)| {
        let slower = full_class(one.program.class) > full_class(*declared);
        slower != matches!(said, Said::Beyond | Said::Budget)
    })
}
