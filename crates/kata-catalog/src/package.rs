//! A kata package read whole, for those who judge or check it.

use kata_core::{Case, CaseGroup, KataId, Language, Verdict};

use crate::equivalents::{self, Equivalent};
use crate::{Entry, FileError, ListedFile, Manifest, PackageError, PackageFiles};

/// The predicate for inputs, within a package.
pub const INPUT_VALIDATOR: &str = "validators/input.rs";
/// The predicate for answers, within a package.
pub const ANSWER_VALIDATOR: &str = "validators/answer.rs";

/// Everything in a kata package.
#[derive(Clone, Debug)]
pub struct Package {
    /// The slug.
    pub id: KataId,
    /// What the package is called in messages: its directory.
    pub root: String,
    /// What it declares.
    pub manifest: Manifest,
    /// The text of `kata.toml`.
    pub manifest_text: String,
    /// The problem, in Markdown.
    pub statement: String,
    /// What is told after the attempt, in Markdown.
    pub editorial: String,
    /// The samples, the secret cases and the scale series, each in the order of its file.
    pub cases: Vec<Case>,
    /// Solutions with the verdict each must get.
    pub submissions: Vec<Submission>,
    /// The source of the program that writes `data/`, if there is one.
    pub generator: Option<String>,
    /// The source of the predicate for inputs, if there is one.
    pub input_validator: Option<String>,
    /// The source of the predicate for answers, if there is one.
    pub answer_validator: Option<String>,
    /// Mutants that no case can tell from the solution, because they do the same.
    pub equivalents: Vec<Equivalent>,
    /// Every file the package has, by path.
    pub files: Vec<ListedFile>,
}

/// A solution in the package with the verdict it must get.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Submission {
    /// The verdict: the folder's name.
    pub verdict: Verdict,
    /// The file's name within that folder.
    pub name: String,
    /// The language, by the extension.
    pub language: Language,
    /// The source.
    pub source: Vec<u8>,
}

impl Submission {
    /// The verdict and language that `path` within a package stands for, with the file's name; `None` for a path
    /// that is no submission's.
    pub(crate) fn from_path(path: &str) -> Option<(Verdict, Language, &str)> {
        let (folder, name) = path.strip_prefix("submissions/")?.split_once('/')?;
        let verdict = Verdict::from_name(folder).filter(|v| *v != Verdict::JudgeError)?;
        let (stem, extension) = name.rsplit_once('.')?;
        let language = Language::from_extension(extension).ok()?;
        (!stem.is_empty() && !name.contains('/')).then_some((verdict, language, name))
    }

    /// Reads the submission at `path`; `None` when there is none by that path.
    pub(crate) fn read(files: &PackageFiles, path: &str) -> Result<Option<Self>, FileError> {
        let Some((verdict, language, name)) = Self::from_path(path) else {
            return Ok(None);
        };
        Ok(Some(Self {
            verdict,
            name: name.to_owned(),
            language,
            source: files.read(path)?.into_owned(),
        }))
    }

    /// The path within the package.
    pub fn path(&self) -> String {
        format!("submissions/{}/{}", self.verdict.name(), self.name)
    }
}

impl Package {
    /// Reads the package of `entry`.
    pub(crate) fn read(entry: &Entry) -> Result<Self, PackageError> {
        let source = entry.files();
        let files = source.list()?;
        Ok(Self {
            id: entry.id().clone(),
            root: source.root().to_owned(),
            manifest: entry.manifest().clone(),
            manifest_text: source.text("kata.toml")?,
            statement: entry.statement()?,
            editorial: entry.editorial()?,
            cases: entry.cases()?,
            submissions: submissions(source, &files)?,
            generator: source.text_if_present("generators/secret.rs")?,
            input_validator: source.text_if_present(INPUT_VALIDATOR)?,
            answer_validator: source.text_if_present(ANSWER_VALIDATOR)?,
            equivalents: equivalents(source)?,
            files,
        })
    }

    /// The solution that stands for the right one: the first accepted one in Rust, by name.
    pub fn reference(&self) -> Option<&Submission> {
        let mut submissions = self.submissions.iter();
        submissions.find(|one| one.verdict == Verdict::Accepted && one.language == Language::Rust)
    }

    /// What `path` is called in messages.
    pub fn name(&self, path: &str) -> String {
        format!("{}/{path}", self.root)
    }

    /// The cases of one file, in its order: the case at index i stands on line i + 1.
    pub fn cases_of(&self, group: CaseGroup) -> impl Iterator<Item = &Case> {
        self.cases.iter().filter(move |case| case.group == group)
    }
}

fn equivalents(source: &PackageFiles) -> Result<Vec<Equivalent>, PackageError> {
    match source.text_if_present(equivalents::PATH)? {
        Some(text) => Ok(equivalents::parse(&source.name(equivalents::PATH), &text)?),
        None => Ok(Vec::new()),
    }
}

fn submissions(source: &PackageFiles, files: &[ListedFile]) -> Result<Vec<Submission>, FileError> {
    let mut submissions = Vec::new();
    for file in files {
        submissions.extend(Submission::read(source, &file.path)?);
    }
    Ok(submissions)
}

#[cfg(test)]
mod tests {
    use crate::testing;

    use super::*;

    #[test]
    fn a_package_holds_its_cases_submissions_and_generator() {
        let package = testing::package_of(testing::good_files());
        assert_eq!(package.cases.len(), 1 + 60 + 5);
        assert_eq!(
            package.cases_of(CaseGroup::Scale).next().unwrap().size,
            Some(4)
        );
        let submissions: Vec<_> = package.submissions.iter().map(Submission::path).collect();
        assert_eq!(
            submissions,
            [
                "submissions/accepted/count.rs",
                "submissions/time_limit_exceeded/brute.rs",
                "submissions/wrong_answer/a.rs",
                "submissions/wrong_answer/b.rs",
                "submissions/wrong_answer/c.rs",
            ]
        );
        assert!(package.generator.is_some());
    }

    #[test]
    fn a_path_is_a_submission_by_its_verdict_folder_and_its_extension() {
        let (verdict, language, name) =
            Submission::from_path("submissions/run_time_error/deep.rs").unwrap();
        assert_eq!(
            (verdict, language, name),
            (Verdict::RunTimeError, Language::Rust, "deep.rs")
        );
        for path in [
            "submissions/judge_error/a.rs",
            "submissions/slow/a.rs",
            "submissions/accepted/a.cobol",
            "submissions/accepted/.rs",
            "submissions/accepted/deep/a.rs",
            "data/a.rs",
        ] {
            assert_eq!(Submission::from_path(path), None, "{path}");
        }
    }

    #[test]
    fn a_package_without_its_data_has_no_cases_and_without_its_statement_cannot_be_read() {
        let mut files = testing::good_files();
        files.remove("data/secret.jsonl");
        assert_eq!(
            testing::package_of(files.clone())
                .cases_of(CaseGroup::Secret)
                .count(),
            0
        );
        files.remove("statement.md");
        let entry = Entry::open("sliding-window", "even", testing::files_of(files)).unwrap();
        assert_eq!(
            entry.package().unwrap_err().to_string(),
            "even/statement.md: there is no such file"
        );
    }
}
