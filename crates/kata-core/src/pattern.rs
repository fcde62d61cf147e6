//! A core pattern: how to see it, what it is mistaken for, and the shape of its solutions.

use serde::{Deserialize, Serialize};

use crate::PatternId;

/// What there is to know of a pattern before a kata of it is opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// The slug, which is also the folder of its katas. Not written: it stands outside, where a pattern is named.
    #[serde(skip_serializing)]
    pub slug: PatternId,
    /// The name as people say it.
    pub name: String,
    /// Whether it is one of the fifteen that come first.
    pub core: bool,
    /// What it is, in a paragraph whose first sentence stands alone.
    pub essence: String,
    /// Signs in a problem that call for it.
    pub when: Vec<String>,
    /// The shape of a solution, in words.
    pub template: String,
    /// What a solution usually costs.
    pub cost: String,
    /// Its look-alikes.
    pub mistaken_for: Vec<LookAlike>,
}

/// A pattern that another one is mistaken for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookAlike {
    /// The look-alike.
    pub pattern: PatternId,
    /// What tells the two apart.
    pub tell: String,
}

impl Pattern {
    /// The first sentence of the essence.
    #[must_use]
    pub fn gist(&self) -> &str {
        self.essence
            .split_once(". ")
            .map_or(self.essence.trim_end_matches('.'), |(first, _)| first)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_gist_is_the_first_sentence_without_its_stop() {
        let pattern = |essence: &str| Pattern {
            slug: PatternId::new("trie"),
            name: "Trie".to_owned(),
            core: false,
            essence: essence.to_owned(),
            when: vec![],
            template: String::new(),
            cost: String::new(),
            mistaken_for: vec![],
        };
        assert_eq!(
            pattern("A tree of letters. It is walked.").gist(),
            "A tree of letters"
        );
        assert_eq!(pattern("A tree of letters.").gist(), "A tree of letters");
    }
}
