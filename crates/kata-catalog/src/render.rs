//! A statement or an editorial as plain text for a terminal.

use crate::statement::FENCE;
use crate::words::plain;

/// Renders the light Markdown of a package as plain text no wider than `width` where words allow it: headings are
/// underlined, paragraphs and lists wrapped, code is kept as it is, the examples are numbered. Control characters are
/// replaced, so that a stranger's text cannot steer the terminal.
pub fn render_statement(markdown: &str, width: usize) -> String {
    let mut page = Page {
        width: width.max(20),
        ..Page::default()
    };
    let mut fence: Option<Vec<String>> = None;
    for line in markdown.lines() {
        let line = plain(&line.replace('\t', "    "));
        match &mut fence {
            Some(_) if line.trim_end() == "```" => {
                page.code(&fence.take().unwrap_or_default());
            }
            Some(lines) => lines.push(line),
            None if line.starts_with("```") => {
                page.end_paragraph();
                page.gap();
                if line.trim_end() == FENCE {
                    page.examples += 1;
                    let title = format!("Example {}\n", page.examples);
                    page.text.push_str(&title);
                }
                fence = Some(Vec::new());
            }
            None => page.line(&line),
        }
    }
    page.code(&fence.unwrap_or_default());
    page.end_paragraph();
    page.text
}

#[derive(Default)]
struct Page {
    width: usize,
    text: String,
    examples: usize,
    /// The words of the paragraph or list item being read.
    words: Vec<String>,
    /// What stands before its first line: a list item's marker.
    marker: String,
}

impl Page {
    /// Takes a line outside code.
    fn line(&mut self, line: &str) {
        let level = line.chars().take_while(|c| *c == '#').count();
        if let Some(title) = line[level..].strip_prefix(' ').filter(|_| level > 0) {
            self.end_paragraph();
            self.gap();
            let title = title.trim();
            let underline = if level == 1 { "=" } else { "-" };
            let underline = underline.repeat(title.chars().count());
            self.text.extend([title, "\n", &underline, "\n"]);
            return;
        }
        if line.trim().is_empty() {
            self.end_paragraph();
            self.gap();
            return;
        }
        let marker = marker(line);
        if !marker.is_empty() {
            self.end_paragraph();
            marker.clone_into(&mut self.marker);
        }
        let words = line[marker.len()..].split_whitespace();
        self.words.extend(words.map(|word| word.replace("**", "")));
    }

    /// Writes the paragraph or list item read so far.
    fn end_paragraph(&mut self) {
        let marker = std::mem::take(&mut self.marker);
        let indent = marker.chars().count();
        let mut column = indent;
        if !self.words.is_empty() {
            self.text.push_str(&marker);
        }
        for (index, word) in self.words.iter().enumerate() {
            let length = word.chars().count();
            if index > 0 && column + 1 + length > self.width {
                self.text.push('\n');
                self.text.push_str(&" ".repeat(indent));
                column = indent;
            } else if index > 0 {
                self.text.push(' ');
                column += 1;
            }
            self.text.push_str(word);
            column += length;
        }
        if !self.words.is_empty() {
            self.text.push('\n');
        }
        self.words.clear();
    }

    /// Writes code as it is, indented.
    fn code(&mut self, lines: &[String]) {
        for line in lines {
            self.text.push_str("    ");
            self.text.push_str(line);
            self.text.push('\n');
        }
    }

    /// Leaves one empty line, unless there is one or nothing stands above.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

/// The list marker at the front of `line`, with its indentation and the space after it.
fn marker(line: &str) -> &str {
    let trimmed = line.trim_start();
    let indent = line.len() - trimmed.len();
    let digits = trimmed.chars().take_while(char::is_ascii_digit).count();
    let rest = &trimmed[digits..];
    let length = match digits {
        0 if rest.starts_with("- ") || rest.starts_with("* ") => 2,
        1.. if rest.starts_with(". ") => digits + 2,
        _ => return "",
    };
    &line[..indent + length]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_lists_code_and_examples_are_laid_out_within_the_width() {
        let markdown = "# Runs\n\nThe **longest** run of tiles of at most\ntwo kinds, in `tiles`.\n\n\
            ```example\ntiles = [1, 2]\nanswer = 2\n```\n\nA note.\n\n## Constraints\n\n\
            - between 0 and 100000 tiles are given\n- kinds are whole\n1. one\n\n```\nlet  x = 1;\n```\n";
        let expected = "\
Runs
====

The longest run of tiles of
at most two kinds, in
`tiles`.

Example 1
    tiles = [1, 2]
    answer = 2

A note.

Constraints
-----------

- between 0 and 100000 tiles
  are given
- kinds are whole
1. one

    let  x = 1;
";
        assert_eq!(render_statement(markdown, 28), expected);
    }

    #[test]
    fn a_word_wider_than_the_page_stands_whole_on_its_line() {
        let word = "a".repeat(30);
        assert_eq!(
            render_statement(&format!("x {word} y"), 20),
            format!("x\n{word}\ny\n")
        );
    }

    #[test]
    fn control_characters_do_not_reach_the_terminal() {
        assert_eq!(render_statement("a \u{1b}[2J b", 40), "a \u{fffd}[2J b\n");
        assert_eq!(
            render_statement("```\n\u{1b}c\n```\n", 40),
            "    \u{fffd}c\n"
        );
    }

    #[test]
    fn an_unclosed_fence_loses_nothing() {
        assert_eq!(render_statement("```\ncode", 40), "    code\n");
    }
}
