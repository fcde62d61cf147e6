//! Cases for the mudflat survey. The oracle of the hidden cases adds up every square of each rectangle.

use kata_harness::generate::{Cases, Value, call};

type Grid = Vec<Vec<i64>>;
/// First row, first column, last row, last column.
type Rectangle = [usize; 4];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(changes: &Grid, asked: &[Rectangle]) {
    let (rows, columns) = (changes.len(), changes[0].len());
    assert!((1..=2000).contains(&rows) && (1..=2000).contains(&columns) && rows * columns <= 100_000);
    assert!(changes.iter().all(|row| row.len() == columns && row.iter().all(|change| change.abs() <= 1000)));
    assert!((1..=10_000).contains(&asked.len()));
    for [row1, column1, row2, column2] in asked {
        assert!(row1 <= row2 && *row2 < rows && column1 <= column2 && *column2 < columns);
    }
}

fn calls(asked: &[Rectangle]) -> Vec<Value> {
    asked.iter().map(|ends| call("net", ends.map(|end| Value::from(end as i64)))).collect()
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, changes: Grid, asked: &[Rectangle]) {
    check(&changes, asked);
    let mut answers = Vec::new();
    for &[row1, column1, row2, column2] in asked {
        let mut sum = 0;
        for row in row1..=row2 {
            for column in column1..=column2 {
                sum += changes[row][column];
            }
        }
        answers.push(sum);
    }
    cases.secret(why, ((changes,), calls(asked)), answers);
}

/// Every rectangle of a map.
fn all_of(rows: usize, columns: usize) -> Vec<Rectangle> {
    let mut all = Vec::new();
    for row1 in 0..rows {
        for column1 in 0..columns {
            for row2 in row1..rows {
                for column2 in column1..columns {
                    all.push([row1, column1, row2, column2]);
                }
            }
        }
    }
    all
}

/// Powers of two, so that each sum tells of what it is made.
fn telling(rows: usize, columns: usize) -> Grid {
    (0..rows).map(|row| (0..columns).map(|column| 1 << (row * columns + column)).collect()).collect()
}

fn numbers(cases: &mut Cases, rows: usize, columns: usize, most: i64) -> Grid {
    (0..rows).map(|_| cases.random().numbers(columns, -most, most)).collect()
}

/// A rectangle somewhere in a map.
fn anywhere(cases: &mut Cases, rows: usize, columns: usize) -> Rectangle {
    let [row1, column1] = [rows, columns].map(|end| cases.random().between(0, end as i64 - 1) as usize);
    let row2 = cases.random().between(row1 as i64, rows as i64 - 1) as usize;
    let column2 = cases.random().between(column1 as i64, columns as i64 - 1) as usize;
    [row1, column1, row2, column2]
}

/// Small maps, asked for a rectangle each: the first failing case then has one call.
fn tiny(cases: &mut Cases) {
    for (rows, columns) in [(1, 1), (1, 2), (2, 1), (2, 2), (1, 3), (3, 1)] {
        for ends in all_of(rows, columns) {
            add(cases, "a small map, one question", telling(rows, columns), &[ends]);
        }
    }
    for (rows, columns) in [(2, 3), (3, 2), (3, 3)] {
        add(cases, "every rectangle of a small map", telling(rows, columns), &all_of(rows, columns));
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the deepest change alone", vec![vec![-1000]], &[[0; 4]]);
    add(cases, "the highest change alone", vec![vec![1000]], &[[0; 4]]);
    add(cases, "both ends of the changes", vec![vec![1000, -1000], vec![-1000, 1000]], &all_of(2, 2));
    add(cases, "no change anywhere", vec![vec![0; 3]; 3], &[[0, 0, 2, 2], [1, 1, 1, 1]]);
    add(cases, "everything sinks", vec![vec![-2; 4]; 3], &all_of(3, 4));
    let far = [[1999, 0, 1999, 0], [0, 0, 1999, 0], [1998, 0, 1999, 0]];
    let changes = (0..2000).map(|row| vec![row % 7]).collect();
    add(cases, "the tallest map", changes, &far);
    let far = far.map(|[row1, _, row2, _]| [0, row1, 0, row2]);
    add(cases, "the widest map", vec![(0..2000).map(|column| column % 7).collect()], &far);
    add(cases, "the same question again and again", telling(2, 3), &[[0, 1, 1, 2]; 6]);
}

fn mistakes(cases: &mut Cases) {
    let changes = vec![vec![3, 1, 4, 1], vec![5, 9, 2, 6], vec![5, 3, 5, 8]];
    add(cases, "a rectangle in the middle", changes.clone(), &[[1, 1, 1, 2]]);
    add(cases, "a rectangle that touches the upper edge", changes.clone(), &[[0, 1, 1, 2]]);
    add(cases, "a rectangle that touches the left edge", changes.clone(), &[[1, 0, 2, 1]]);
    add(cases, "a rectangle that touches the lower right corner", changes.clone(), &[[1, 2, 2, 3]]);
    add(cases, "whole rows", changes.clone(), &[[0, 0, 1, 3], [1, 0, 1, 3], [1, 0, 2, 3]]);
    add(cases, "whole columns", changes.clone(), &[[0, 0, 2, 1], [0, 2, 2, 2], [0, 2, 2, 3]]);
    add(cases, "the whole map first, then a part of it", changes.clone(), &[[0, 0, 2, 3], [1, 1, 2, 2], [0, 0, 2, 3]]);
    add(cases, "rectangles with the same upper left corner", changes, &[[1, 1, 1, 1], [1, 1, 2, 1], [1, 1, 2, 3]]);
}

fn random(cases: &mut Cases) {
    for (count, side, asked, most) in [(20, 4, 3, 9), (20, 8, 6, 30), (8, 14, 20, 1000)] {
        for _ in 0..count {
            let [rows, columns] = [0; 2].map(|_| cases.random().between(1, side) as usize);
            let changes = numbers(cases, rows, columns, most);
            let asked: Vec<Rectangle> = (0..asked).map(|_| anywhere(cases, rows, columns)).collect();
            add(cases, "a random map", changes, &asked);
        }
    }
}

/// Maps of four columns, of four rows, and as good as square, so that no side is short; each is asked for as many large
/// rectangles as it has squares, or a few more.
fn scale(cases: &mut Cases) {
    for n in [64, 128, 256, 512, 1024, 2048] {
        large(cases, "tall", n, n / 4, 4);
    }
    for n in [64, 128, 256, 512, 1024, 2048] {
        large(cases, "wide", n, 4, n / 4);
    }
    for n in [128, 256, 512, 1024, 2048, 4096usize] {
        let rows = n.isqrt();
        large(cases, "square", n, rows, n / rows);
    }
}

/// Rectangles that begin in the first quarter of the rows and columns and end in the last.
fn large(cases: &mut Cases, family: &str, n: usize, rows: usize, columns: usize) {
    let changes = numbers(cases, rows, columns, 9);
    let mut asked = Vec::new();
    for _ in 0..n {
        let [row1, row2] = [rows, rows].map(|end| cases.random().between(0, end as i64 / 4 - 1) as usize);
        let [column1, column2] = [columns; 2].map(|end| cases.random().between(0, end as i64 / 4 - 1) as usize);
        asked.push([row1, column1, rows - 1 - row2, columns - 1 - column2]);
    }
    check(&changes, &asked);
    let mut answers = Vec::new();
    for &[row1, column1, row2, column2] in &asked {
        let rows = changes[row1..=row2].iter();
        answers.push(rows.map(|row| row[column1..=column2].iter().sum::<i64>()).sum::<i64>());
    }
    cases.scale(family, n as u64, ((changes,), calls(&asked)), answers);
}
