//! The page on the catalog, for `cargo xtask mutants`: every kata with its shapes, cases and mutants.
//!
//! Arguments: the page as it is, and what `kata catalog check --format json` printed, if it was run. Prints the page anew. The mutants
//! killed of katas without results are those of the page, where these katas are what they were.
#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a task's own program talks to the developer"
)]

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::process::ExitCode;

use kata_catalog::{Catalog, Entry, Package, patterns};
use kata_core::{CaseGroup, Checker, Difficulty, Language, Signature, Type, Verdict};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// What stands before a kata's line among those that tell what its mutants were tried on.
const TRIED: &str = "tried: ";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (page, results) = match arguments.as_slice() {
        [page] => (page, None),
        [page, results] => (page, Some(results)),
        _ => {
            eprintln!("usage: catalog PAGE [RESULTS]");
            return ExitCode::from(2);
        }
    };
    let written = Killed::of(page, results.map(String::as_str)).and_then(|killed| write(&killed));
    match written {
        Ok(page) => {
            print!("{page}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Mutants tried and killed, by kata, and what they were tried on where that is known.
struct Killed(BTreeMap<String, (u64, u64, Option<String>)>);

impl Killed {
    /// What `page` tells, and of the packages that `results` tells of what these do.
    fn of(page: &str, results: Option<&str>) -> Outcome<Self> {
        let mut killed = Self::of_page(page)?;
        if let Some(results) = results {
            killed.take_results(results)?;
        }
        Ok(killed)
    }

    fn take_results(&mut self, results: &str) -> Outcome<()> {
        let results: serde_json::Value = serde_json::from_str(&std::fs::read_to_string(results)?)?;
        for package in results["packages"].as_array().ok_or("no packages")? {
            let kata = package["kata"].as_str().ok_or("a package without a name")?;
            let count = |key: &str| {
                let missing = || format!("the mutants of {kata} were not tried");
                package[key].as_u64().ok_or_else(missing)
            };
            let counts = (count("mutants")?, count("killed")?, None);
            self.0.insert(kata.to_owned(), counts);
        }
        Ok(())
    }

    fn of_page(page: &str) -> Outcome<Self> {
        let mut counts = BTreeMap::new();
        for line in std::fs::read_to_string(page).unwrap_or_default().lines() {
            let Some(line) = line.strip_prefix(TRIED) else {
                continue;
            };
            let [kata, killed, _, tried, _, digest] = line.split(' ').collect::<Vec<_>>()[..]
            else {
                return Err(format!("`{line}` does not tell what mutants were tried on").into());
            };
            let digest = Some(digest.to_owned());
            counts.insert(kata.to_owned(), (tried.parse()?, killed.parse()?, digest));
        }
        Ok(Self(counts))
    }

    /// The mutants of `entry` tried and killed; an error when they were tried on something else.
    fn count(&self, entry: &Entry, digest: &str) -> Outcome<(u64, u64)> {
        let now = Some(digest.to_owned());
        match self.0.get(entry.id().as_str()) {
            Some((tried, killed, on)) if on.is_none() || *on == now => Ok((*tried, *killed)),
            _ => Err(format!(
                "the mutants of {} were not tried on it as it is",
                entry.id()
            )
            .into()),
        }
    }
}

/// The sums over the catalog.
#[derive(Default)]
struct Sums {
    katas: BTreeMap<Difficulty, usize>,
    secret: usize,
    scale: usize,
    tried: u64,
    killed: u64,
    listed: usize,
}

fn write(killed: &Killed) -> Outcome<String> {
    let catalog = Catalog::embedded();
    let mut rows = String::new();
    let mut tried_on = String::new();
    let mut sums = Sums::default();
    for entry in catalog.entries() {
        let package = entry.package()?;
        let digest = digest(entry, &package)?;
        let (tried, killed) = killed.count(entry, &digest)?;
        let [secret, scale] =
            [CaseGroup::Secret, CaseGroup::Scale].map(|group| package.cases_of(group).count());
        let manifest = entry.manifest();
        writeln!(
            rows,
            "| {} | [{}](../katas/{}/{}/statement.md) | {} | {} min | {} | {} | {} | {secret} + {scale} | {killed} of {tried} |",
            manifest.pattern,
            manifest.title,
            manifest.pattern,
            entry.id(),
            manifest.difficulty,
            manifest.target_minutes,
            shapes(&package),
            manifest.cost.time,
            languages(&package),
        )?;
        writeln!(
            tried_on,
            "{TRIED}{} {killed} of {tried} on {digest}",
            entry.id()
        )?;
        *sums.katas.entry(manifest.difficulty).or_default() += 1;
        sums.secret += secret;
        sums.scale += scale;
        sums.tried += tried;
        sums.killed += killed;
        sums.listed += package.equivalents.len();
    }
    Ok(format!(
        "{}{rows}\n<!--\n{tried_on}-->\n",
        head(&catalog, &sums)
    ))
}

fn head(catalog: &Catalog, sums: &Sums) -> String {
    let of = |difficulty| sums.katas.get(&difficulty).copied().unwrap_or(0);
    let core = patterns().iter().filter(|pattern| pattern.core).count();
    format!(
        "# The catalog\n\n\
         Written by `cargo xtask mutants`, which tries every mutant of every reference; `cargo xtask ci` says when it is out of date.\n\n\
         {} katas in {} patterns, {core} of them core: {} easy, {} medium, {} hard. {} hidden cases and {} to scale. {} mutants of \
         the references, of which cases kill {}; the other {} do what the reference does, and each package says why.\n\n\
         Every row tells a kata's pattern: whoever wants to recognise it for themselves begins with `kata next`. A reference is an \
         accepted solution; cases are hidden ones and those to scale.\n\n\
         | pattern | kata | difficulty | target | shape | time | references | cases | mutants killed |\n\
         | --- | --- | --- | ---: | --- | --- | --- | ---: | ---: |\n",
        catalog.entries().len(),
        catalog.patterns().len(),
        of(Difficulty::Easy),
        of(Difficulty::Medium),
        of(Difficulty::Hard),
        sums.secret,
        sums.scale,
        sums.tried,
        sums.killed,
        sums.listed,
    )
}

/// The identity of what decides over mutants: all but the texts for people and the other submissions.
fn digest(entry: &Entry, package: &Package) -> Outcome<String> {
    let reference = package.reference().ok_or("no reference")?.path();
    let digest = entry.files().digest(|path| {
        path == reference
            || path == "kata.toml"
            || path == kata_catalog::EQUIVALENT_MUTANTS
            || path.starts_with("data/")
            || path.starts_with("validators/")
    })?;
    Ok(digest.as_str()[..16].to_owned())
}

/// The languages that have an accepted solution.
fn languages(package: &Package) -> String {
    let has = |language: &Language| {
        let mut accepted = package.submissions.iter();
        accepted.any(|one| one.language == *language && one.verdict == Verdict::Accepted)
    };
    let languages: Vec<_> = Language::ALL.into_iter().filter(has).collect();
    if languages.len() == Language::ALL.len() {
        return "all seven".to_owned();
    }
    let titles: Vec<_> = languages.iter().map(|language| language.title()).collect();
    titles.join(", ")
}

/// What a solution takes and gives, in words.
fn shapes(package: &Package) -> String {
    let mut shapes = Vec::new();
    let mut types = Vec::new();
    match &package.manifest.signature {
        Signature::Function(function) => {
            if function.mutates.is_some() {
                shapes.push("in place");
            }
            types.extend(function.parameters.iter().map(|parameter| &parameter.of));
            types.extend(&function.returns);
        }
        Signature::Class(class) => {
            shapes.push("class");
            types.extend(class.constructor.iter().map(|parameter| &parameter.of));
            for operation in &class.operations {
                types.extend(operation.parameters.iter().map(|parameter| &parameter.of));
                types.extend(&operation.returns);
            }
        }
    }
    for kind in types {
        name_shapes(kind, &mut shapes);
    }
    match package.manifest.checker {
        Checker::Exact | Checker::Float { .. } => {}
        Checker::Unordered(_) => shapes.push("any order"),
        Checker::Valid => shapes.push("any valid answer"),
    }
    let mut named: Vec<&str> = Vec::new();
    for shape in shapes {
        if !named.contains(&shape) {
            named.push(shape);
        }
    }
    named.join(", ")
}

/// The shapes that `kind` is made of; numbers and truth values are no shape.
fn name_shapes(kind: &Type, shapes: &mut Vec<&str>) {
    match kind {
        Type::Int | Type::Bool => {}
        Type::Float => shapes.push("float"),
        Type::String | Type::Char => shapes.push("string"),
        Type::List(item) => {
            let is_nested = matches!(**item, Type::List(_));
            shapes.push(if is_nested { "list of lists" } else { "list" });
            let inner = if let (true, Type::List(inner)) = (is_nested, &**item) {
                inner
            } else {
                item
            };
            name_shapes(inner, shapes);
        }
        Type::LinkedList(item) => {
            shapes.push("linked list");
            name_shapes(item, shapes);
        }
        Type::Tree(item) => {
            shapes.push("tree");
            name_shapes(item, shapes);
        }
        Type::Optional(item) => {
            shapes.push("optional");
            name_shapes(item, shapes);
        }
        Type::Tuple(items) => {
            shapes.push("tuple");
            for item in items {
                name_shapes(item, shapes);
            }
        }
    }
}
