//! Cases for the oil slicks. The oracle numbers the covered cells and lets the smallest spread until all is still.

use kata_harness::generate::Cases;
use std::collections::HashSet;

type Image = Vec<Vec<char>>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, image: Image) {
    check(&image);
    let answer = slicks(&image);
    cases.secret(why, (image,), answer);
}

fn check(image: &Image) {
    assert!((1..=300).contains(&image.len()) && (1..=300).contains(&image[0].len()));
    assert!(image.iter().all(|row| row.len() == image[0].len()));
}

fn slicks(image: &Image) -> usize {
    let columns = image[0].len();
    let covered = |row: usize, column: usize| image[row][column] == '1';
    let mut labels: Vec<usize> = (0..image.len() * columns).collect();
    loop {
        let mut changed = false;
        for row in 0..image.len() {
            for column in 0..columns {
                let here = row * columns + column;
                let mut unite = |there: usize| {
                    if labels[here] != labels[there] {
                        let least = labels[here].min(labels[there]);
                        (labels[here], labels[there], changed) = (least, least, true);
                    }
                };
                if column + 1 < columns && covered(row, column) && covered(row, column + 1) {
                    unite(here + 1);
                }
                if row + 1 < image.len() && covered(row, column) && covered(row + 1, column) {
                    unite(here + columns);
                }
            }
        }
        if !changed {
            break;
        }
    }
    let cells = (0..labels.len()).filter(|cell| covered(cell / columns, cell % columns));
    cells.map(|cell| labels[cell]).collect::<HashSet<_>>().len()
}

/// An image drawn with `#` for oil and anything else for water.
fn drawn(rows: &[&str]) -> Image {
    rows.iter().map(|row| row.chars().map(|c| if c == '#' { '1' } else { '0' }).collect()).collect()
}

fn filled(rows: usize, columns: usize, is_covered: impl Fn(usize, usize) -> bool) -> Image {
    let cell = |row, column| if is_covered(row, column) { '1' } else { '0' };
    (0..rows).map(|row| (0..columns).map(|column| cell(row, column)).collect()).collect()
}

/// Every image of up to six cells in at most two rows, and those of three cells above one another.
fn tiny(cases: &mut Cases) {
    for (rows, columns) in [(1, 1), (1, 2), (2, 1), (1, 3), (3, 1), (2, 2), (2, 3)] {
        for code in 0..1u32 << (rows * columns) {
            let image = filled(rows, columns, |row, column| code >> (row * columns + column) & 1 == 1);
            add(cases, "an image of a few cells", image);
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the widest image, all covered", filled(1, 300, |_, _| true));
    add(cases, "the tallest image, all covered", filled(300, 1, |_, _| true));
    add(cases, "the widest image, every other cell covered", filled(1, 300, |_, column| column % 2 == 1));
    add(cases, "the tallest image, every other cell covered", filled(300, 1, |row, _| row % 2 == 0));
    add(cases, "clean water", filled(9, 7, |_, _| false));
    add(cases, "oil everywhere", filled(7, 9, |_, _| true));
    add(cases, "a chessboard", filled(8, 9, |row, column| (row + column) % 2 == 0));
    add(cases, "one covered cell in each corner", filled(6, 5, |row, column| row % 5 == 0 && column % 4 == 0));
    add(cases, "oil along the rim", filled(6, 8, |r, c| r == 0 || c == 0 || r == 5 || c == 7));
    add(cases, "oil but for the rim", filled(6, 8, |r, c| r > 0 && c > 0 && r < 5 && c < 7));
    add(cases, "rings within rings", filled(9, 9, |r, c| r.abs_diff(4).max(c.abs_diff(4)) % 2 == 0));
    add(cases, "columns of oil", filled(5, 9, |_, column| column % 2 == 0));
    add(cases, "rows of oil", filled(9, 5, |row, _| row % 2 == 1));
}

fn mistakes(cases: &mut Cases) {
    add(cases, "arms that meet in the last row", drawn(&["#.#.#", "#.#.#", "#####"]));
    add(cases, "arms that hang from the first row", drawn(&["#####", "#.#.#", "#.#.#"]));
    add(cases, "arms that meet at the left", drawn(&["####", "#...", "####", "#...", "####"]));
    add(cases, "arms that meet at the right", drawn(&["####", "...#", "####", "...#", "####"]));
    add(cases, "a slick that ends above its beginning", drawn(&["..#", "#.#", "###"]));
    add(cases, "a spiral", drawn(&["######", ".....#", "####.#", "#..#.#", "#....#", "######"]));
    add(cases, "a diagonal of single cells", filled(6, 6, |row, column| row == column));
    add(cases, "a diagonal the other way", filled(6, 6, |row, column| row + column == 5));
    add(cases, "a staircase", filled(6, 6, |row, column| row == column || row == column + 1));
    add(cases, "the first and the last row do not touch", drawn(&["##.", "...", "##."]));
    add(cases, "the first and the last column do not touch", drawn(&["#.#", "#.#", "..."]));
    add(cases, "one row runs on where the next begins", drawn(&["...#", "#...", "...#"]));
    add(cases, "wider than tall", drawn(&["#....#.#.#", "..#.#.##.#"]));
    add(cases, "taller than wide", drawn(&["#.", ".#", "#.", "##", "..", ".#", "##", "..", "#."]));
    add(cases, "a ring around a cell", drawn(&["#####", "#...#", "#.#.#", "#...#", "#####"]));
    add(cases, "two combs that interlock", drawn(&["#######", "#......", "#.#.#.#", "#.#.#.#", "..#.#.#", "..#####"]));
    add(cases, "a slick that winds", winding(7, 8));
}

fn random(cases: &mut Cases) {
    for (count, rows, columns, covered) in
        [(12, 3, 3, 6), (12, 4, 5, 5), (10, 5, 4, 6), (12, 8, 8, 5), (10, 7, 12, 6), (8, 12, 7, 7), (5, 20, 20, 6)]
    {
        for _ in 0..count {
            let dice = cases.random().numbers(rows * columns, 1, 10);
            let image = filled(rows, columns, |row, column| dice[row * columns + column] <= covered);
            add(cases, "a random image", image);
        }
    }
}

/// One slick that goes to and fro in diagonal stairs, so that neither a sweep down nor a sweep up carries far.
fn winding(rows: usize, columns: usize) -> Image {
    let mut image = filled(rows, columns, |row, column| (row + column) % 3 != 2);
    for wall in (2..rows + columns - 1).step_by(3) {
        let row = if wall % 2 == 0 { wall.min(rows - 1) } else { wall.saturating_sub(columns - 1) };
        image[row][wall - row] = '1';
    }
    image
}

/// One slick that fills the image, one that winds through it, and as many slicks as there can be.
fn scale(cases: &mut Cases) {
    let shapes = [(8, 16), (16, 16), (16, 32), (32, 32), (32, 64), (64, 64)];
    for (rows, columns) in shapes {
        scaled(cases, "all-covered", filled(rows, columns, |_, _| true));
    }
    for (rows, columns) in shapes {
        let image = winding(rows, columns);
        assert_eq!(slicks(&image), 1);
        scaled(cases, "winding", image);
    }
    for (rows, columns) in shapes {
        scaled(cases, "chessboard", filled(rows, columns, |row, column| (row + column) % 2 == 0));
    }
}

fn scaled(cases: &mut Cases, family: &str, image: Image) {
    check(&image);
    let cells = (image.len() * image[0].len()) as u64;
    let answer = slicks(&image);
    cases.scale(family, cells, (image,), answer);
}
