//! One kata of a catalog: its manifest at hand, everything else read when asked for.

use kata_core::{Case, CaseGroup, KataId, KataSummary, Language, PatternId, Verdict};

use crate::cases::{self, CaseReader};
use crate::{FileError, Manifest, Package, PackageError, PackageFiles, Submission};

/// A kata that a catalog has found: a package whose manifest is good.
#[derive(Clone, Debug)]
pub struct Entry {
    id: KataId,
    manifest: Manifest,
    files: PackageFiles,
}

impl Entry {
    /// Opens the package `files` that lies in `<pattern>/<slug>/`, reading its manifest only.
    pub fn open(pattern: &str, slug: &str, files: PackageFiles) -> Result<Self, PackageError> {
        let text = files.text("kata.toml")?;
        let manifest = Manifest::parse(&text, &files.name("kata.toml"), pattern)?;
        Ok(Self {
            id: KataId::new(slug),
            manifest,
            files,
        })
    }

    /// The slug.
    pub fn id(&self) -> &KataId {
        &self.id
    }

    /// What the kata declares.
    pub fn manifest(&self) -> &Manifest {
        &self.manifest
    }

    /// The pattern the kata trains.
    pub fn pattern(&self) -> &PatternId {
        &self.manifest.pattern
    }

    /// Where the rest is read from.
    pub fn files(&self) -> &PackageFiles {
        &self.files
    }

    /// What a list shows of it.
    pub fn summary(&self) -> KataSummary {
        KataSummary {
            id: self.id.clone(),
            title: self.manifest.title.clone(),
            pattern: self.manifest.pattern.clone(),
            difficulty: self.manifest.difficulty,
            target_minutes: self.manifest.target_minutes,
        }
    }

    /// The problem, in Markdown.
    pub fn statement(&self) -> Result<String, FileError> {
        self.files.text("statement.md")
    }

    /// What is told after the attempt, in Markdown.
    pub fn editorial(&self) -> Result<String, FileError> {
        self.files.text("editorial.md")
    }

    /// Every case: the samples, the secret ones smallest first, the scale series. A file the package does not have
    /// holds none; [`lint`](crate::lint()) says that it should.
    pub fn cases(&self) -> Result<Vec<Case>, PackageError> {
        let mut reader = CaseReader::new(&self.manifest.signature);
        for group in [CaseGroup::Sample, CaseGroup::Secret, CaseGroup::Scale] {
            let path = cases::path(group);
            if let Some(text) = self.files.text_if_present(path)? {
                reader.read(group, &self.files.name(path), &text)?;
            }
        }
        Ok(reader.finish())
    }

    /// An accepted solution in the first of `languages` that the package has one in, the first by name; the rest of the
    /// package is not read.
    pub fn reference(&self, languages: &[Language]) -> Result<Option<Submission>, FileError> {
        let files = self.files.list()?;
        let accepted_in = |path: &str, wanted: Language| {
            Submission::from_path(path).is_some_and(|(verdict, language, _)| {
                verdict == Verdict::Accepted && language == wanted
            })
        };
        let mut found = languages
            .iter()
            .filter_map(|language| files.iter().find(|file| accepted_in(&file.path, *language)));
        match found.next() {
            Some(file) => Submission::read(&self.files, &file.path),
            None => Ok(None),
        }
    }

    /// Everything in the package.
    pub fn package(&self) -> Result<Package, PackageError> {
        Package::read(self)
    }
}
