//! The sections of a Markdown text.

/// The text below the heading `## title`, up to the next heading of that level; `None` where there is no such
/// heading.
pub(super) fn section(markdown: &str, title: &str) -> Option<String> {
    let heading = format!("## {title}");
    let mut lines = markdown
        .lines()
        .skip_while(|line| line.trim_end() != heading);
    lines.next()?;
    let body: Vec<_> = lines.take_while(|line| !line.starts_with("## ")).collect();
    Some(body.join("\n").trim().to_owned())
}

/// Whether the first line of `markdown` is the heading `# title`.
pub(super) fn is_headed(markdown: &str, title: &str) -> bool {
    markdown
        .lines()
        .next()
        .is_some_and(|line| line.trim_end() == format!("# {title}"))
}
