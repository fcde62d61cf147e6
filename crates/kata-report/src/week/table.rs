//! Aligned columns for terminals.

/// Slugs are cut to this many columns, so that a line stays within 80.
pub(crate) const SLUG_WIDTH: usize = 24;

/// Which side a column's cells stand on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    Left,
    Right,
}

/// `rows` in columns two spaces apart, each line ended, no spaces at line ends. Columns beyond `sides` stand right.
pub(crate) fn aligned(sides: &[Side], rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let width = |column: usize| {
        rows.iter()
            .filter_map(|row| row.get(column))
            .map(|cell| cell.chars().count())
            .max()
    };
    let widths: Vec<usize> = (0..columns)
        .map(|column| width(column).unwrap_or(0))
        .collect();
    let mut text = String::new();
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .enumerate()
            .map(|(column, (cell, &width))| match sides.get(column) {
                Some(Side::Left) => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            })
            .collect();
        text.push_str(cells.join("  ").trim_end());
        text.push('\n');
    }
    text
}

/// `cell`, cut to `width` columns.
pub(crate) fn cut(cell: &str, width: usize) -> String {
    if cell.chars().count() <= width {
        return cell.to_owned();
    }
    let mut short: String = cell.chars().take(width.saturating_sub(1)).collect();
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_aligned_and_lines_end_without_spaces() {
        let rows = [
            vec!["a".into(), "10".into(), "x".into()],
            vec!["bcd".into(), "5".into(), String::new()],
        ];
        let text = aligned(&[Side::Left, Side::Right, Side::Left], &rows);
        assert_eq!(text, "a    10  x\nbcd   5\n");
    }

    #[test]
    fn a_long_cell_is_cut_with_an_ellipsis() {
        assert_eq!(cut("prefix-sum", 7), "prefix…");
        assert_eq!(cut("prefix-sum", 10), "prefix-sum");
    }
}
