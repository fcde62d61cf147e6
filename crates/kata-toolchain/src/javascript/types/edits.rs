//! What becomes of each character of a source: kept, blanked, or replaced by another.

use std::collections::BTreeMap;
use std::ops::Range;

/// The changes of one text.
pub(super) struct Edits<'a> {
    text: &'a str,
    /// Whether the byte is blanked.
    blank: Vec<bool>,
    /// What stands at a place instead of what stood there.
    put: BTreeMap<usize, char>,
    /// What is written before the character at a place.
    inserted: BTreeMap<usize, String>,
}

impl<'a> Edits<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text,
            blank: vec![false; text.len()],
            put: BTreeMap::new(),
            inserted: BTreeMap::new(),
        }
    }

    pub(super) fn blank(&mut self, range: Range<usize>) {
        self.blank[range].fill(true);
    }

    pub(super) fn put(&mut self, at: usize, mark: char) {
        self.put.insert(at, mark);
    }

    pub(super) fn insert(&mut self, before: usize, words: &str) {
        self.inserted.entry(before).or_default().push_str(words);
    }

    /// Ends what stood before `end` with a semicolon if its last part is blanked: the next line must not go on with it.
    pub(super) fn end_statement(&mut self, end: usize) {
        let kept = self.blank[..end].iter().rposition(|is_blank| !is_blank);
        let from = kept.map_or(0, |at| at + 1);
        let first = self.text[from..end].find(|letter: char| !is_line_end(letter));
        if let Some(first) = first {
            self.put(from + first, ';');
        }
    }

    /// The text as it is now; a blank is as wide as what it blanks.
    pub(super) fn finish(self) -> String {
        let mut out = String::with_capacity(self.text.len());
        for (at, letter) in self.text.char_indices() {
            if let Some(words) = self.inserted.get(&at) {
                out.push_str(words);
            }
            match self.put.get(&at) {
                Some(mark) => out.push(*mark),
                None if self.blank[at] && !is_line_end(letter) => out.push(' '),
                None => out.push(letter),
            }
        }
        out
    }
}

fn is_line_end(letter: char) -> bool {
    matches!(letter, '\n' | '\r' | '\u{2028}' | '\u{2029}')
}
