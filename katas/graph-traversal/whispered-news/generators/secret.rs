//! Cases for the whispered news. The oracle plays the whole hall, minute by minute.

use kata_harness::generate::Cases;

type Hall = Vec<Vec<i64>>;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, seats: Hall) {
    check(&seats);
    let answer = minutes(&seats);
    cases.secret(why, (seats,), answer);
}

fn check(seats: &Hall) {
    assert!((1..=300).contains(&seats.len()) && (1..=300).contains(&seats[0].len()));
    assert!(seats.iter().all(|row| row.len() == seats[0].len() && row.iter().all(|seat| (0..=2).contains(seat))));
}

fn minutes(seats: &Hall) -> i64 {
    let mut hall = seats.clone();
    let mut minute = 0;
    loop {
        let knows = |r: usize, c: usize| hall.get(r).and_then(|row| row.get(c)) == Some(&2);
        let hears = |r: usize, c: usize| {
            knows(r.wrapping_sub(1), c) || knows(r + 1, c) || knows(r, c.wrapping_sub(1)) || knows(r, c + 1)
        };
        let mut after = hall.clone();
        for (r, row) in after.iter_mut().enumerate() {
            for (c, seat) in row.iter_mut().enumerate() {
                if *seat == 1 && hears(r, c) {
                    *seat = 2;
                }
            }
        }
        if after == hall {
            return if hall.concat().contains(&1) { -1 } else { minute };
        }
        minute += 1;
        hall = after;
    }
}

/// A hall drawn with `2` and `1` for guests who know and do not, and anything else for empty seats.
fn drawn(rows: &[&str]) -> Hall {
    let seat = |c: char| i64::from(c.to_digit(3).unwrap_or(0));
    rows.iter().map(|row| row.chars().map(seat).collect()).collect()
}

fn filled(rows: usize, columns: usize, seat: impl Fn(usize, usize) -> i64) -> Hall {
    (0..rows).map(|row| (0..columns).map(|column| seat(row, column)).collect()).collect()
}

/// Every row of up to three seats, and every hall of two by two.
fn tiny(cases: &mut Cases) {
    for (rows, columns) in [(1, 1), (1, 2), (2, 1), (1, 3), (2, 2)] {
        for code in 0..3i64.pow((rows * columns) as u32) {
            let seats = filled(rows, columns, |row, column| code / 3i64.pow((row * columns + column) as u32) % 3);
            add(cases, "a hall of a few seats", seats);
        }
    }
}

fn edges(cases: &mut Cases) {
    let first = |row: usize, column: usize| if row + column == 0 { 2 } else { 1 };
    add(cases, "the longest row, told from its beginning", filled(1, 300, first));
    add(cases, "the deepest hall, told from the front", filled(300, 1, first));
    add(cases, "the longest row, told from its end", filled(1, 300, |_, c| if c == 299 { 2 } else { 1 }));
    add(cases, "the deepest hall, told from the middle", filled(300, 1, |r, _| if r == 150 { 2 } else { 1 }));
    add(cases, "no guests at all", filled(6, 7, |_, _| 0));
    add(cases, "all guests know", filled(7, 6, |_, _| 2));
    add(cases, "nobody knows", filled(6, 6, |_, _| 1));
    add(cases, "a full hall, told from a corner", filled(9, 12, first));
    add(cases, "a full hall, told from the middle", filled(9, 9, |r, c| if (r, c) == (4, 4) { 2 } else { 1 }));
    let corners = |r: usize, c: usize| if r % 7 == 0 && c % 9 == 0 { 2 } else { 1 };
    add(cases, "a full hall, told from all four corners", filled(8, 10, corners));
    add(cases, "a full hall, told from the rim", filled(9, 9, |r, c| if r % 8 == 0 || c % 8 == 0 { 2 } else { 1 }));
    add(cases, "a chessboard of guests", filled(6, 6, |r, c| ((r + c) % 2 * 2) as i64));
    add(cases, "a chessboard of those who know and those who do not", filled(6, 6, |r, c| 1 + ((r + c) % 2) as i64));
}

fn mistakes(cases: &mut Cases) {
    add(cases, "one minute each along a row", drawn(&["21111"]));
    add(cases, "one minute each up a column", drawn(&["1", "1", "1", "1", "2"]));
    add(cases, "two who know at the ends", drawn(&["2111112"]));
    add(cases, "two who know at one end", drawn(&["2211111"]));
    add(cases, "the nearer one is the second to be found", drawn(&["2.....", "111111", ".....2"]));
    add(cases, "a guest whose neighbour is across a corner", drawn(&["2.", ".1"]));
    add(cases, "a guest behind an empty row", drawn(&["211", "...", "111"]));
    add(cases, "an empty seat to go around", drawn(&["2.1", "1.1", "111"]));
    add(cases, "a wall to go around", drawn(&["2.11", "1.11", "1.11", "1.11", "1111"]));
    add(cases, "the last and the first row are not neighbours", drawn(&["2", ".", "1"]));
    add(cases, "the last and the first column are not neighbours", drawn(&["2.1", "2.1"]));
    add(cases, "a row's end and the next row's beginning", drawn(&["1.2", "1.2"]));
    add(cases, "only one of two groups hears", drawn(&["211.111", "111.111"]));
    add(cases, "each of two groups has somebody who knows", drawn(&["211.111", "111.112"]));
    add(cases, "a group that nobody can reach, all else told at once", drawn(&["22222", "22.22", "2.1.2", "22.22"]));
    add(cases, "all know but the guest in the corner", drawn(&["222", "222", "221"]));
    add(cases, "those who know are cut off", drawn(&["2.1", "..1", "111"]));
    add(cases, "a spiral told from inside", drawn(&["111111", ".....1", "1111.1", "1..1.1", "2.11.1", "1111.1"]));
    add(cases, "a spiral told from outside", drawn(&["211111", ".....1", "1111.1", "1..1.1", "1....1", "111111"]));
    add(cases, "a comb told from one tooth", drawn(&["1.1.1.2", "1.1.1.1", "1.1.1.1", "1111111"]));
    add(cases, "a line that winds", winding(7, 8));
    add(cases, "a line that goes to and fro", to_and_fro(9, 6));
    add(cases, "a column of those who know beside a line", beside_a_line(8));
}

fn random(cases: &mut Cases) {
    for (count, rows, columns, knows, empty) in [
        (15, 3, 3, 2, 3),
        (15, 4, 5, 1, 2),
        (12, 5, 4, 1, 3),
        (10, 7, 7, 1, 2),
        (10, 6, 11, 1, 3),
        (8, 12, 8, 1, 3),
        (6, 16, 16, 1, 1),
    ] {
        for _ in 0..count {
            let dice = cases.random().numbers(rows * columns, 1, 10);
            let seats = filled(rows, columns, |row, column| match dice[row * columns + column] {
                die if die <= knows => 2,
                die if die <= knows + empty => 0,
                _ => 1,
            });
            add(cases, "a random hall", seats);
        }
    }
    for _ in 0..15 {
        let dice = cases.random().numbers(100, 1, 10);
        let place = cases.random().between(0, 99) as usize;
        let mut seats = filled(10, 10, |row, column| i64::from(dice[row * 10 + column] > 3));
        seats[place / 10][place % 10] = 2;
        add(cases, "a random hall in which one guest knows", seats);
    }
}

/// A line of guests in diagonal stairs, which fills the hall; the one at the upper left knows.
fn winding(rows: usize, columns: usize) -> Hall {
    let mut seats = filled(rows, columns, |row, column| i64::from((row + column) % 3 != 2));
    for wall in (2..rows + columns - 1).step_by(3) {
        let row = if wall % 2 == 0 { wall.min(rows - 1) } else { wall.saturating_sub(columns - 1) };
        seats[row][wall - row] = 1;
    }
    seats[0][0] = 2;
    seats
}

/// A line of guests that runs along every other row and changes rows at the ends by turns; the upper half of it knows.
fn to_and_fro(rows: usize, columns: usize) -> Hall {
    let end = |row: usize| if row % 4 == 1 { columns - 1 } else { 0 };
    filled(rows, columns, |row, column| match (row % 2 == 0 || column == end(row), row < rows / 2) {
        (false, _) => 0,
        (true, true) => 2,
        (true, false) => 1,
    })
}

/// In the upper half a line of guests leads down beside those who know; in the lower half it goes to and fro.
fn beside_a_line(rows: usize) -> Hall {
    let lower = to_and_fro(rows, 16);
    filled(rows, 16, |row, column| match (row < rows / 2, column) {
        (true, 0) => 2,
        (true, 1) => 1,
        (true, _) => 0,
        (false, _) => lower[row][column],
    })
}

/// Long lines with one guest who knows and with many, each nearer to the end than those before, and a full hall.
fn scale(cases: &mut Cases) {
    let shapes = [(8, 16), (16, 16), (16, 32), (32, 32), (32, 64), (64, 64)];
    for (rows, columns) in shapes {
        let seats = winding(rows, columns);
        scaled(cases, "winding-line", seats);
    }
    for rows in [8, 16, 32, 64, 128, 256] {
        scaled(cases, "many-know-beside-a-line", beside_a_line(rows));
    }
    for (rows, columns) in shapes {
        let seats = filled(rows, columns, |row, column| if row + column == 0 { 2 } else { 1 });
        scaled(cases, "full-hall", seats);
    }
}

fn scaled(cases: &mut Cases, family: &str, seats: Hall) {
    check(&seats);
    let size = (seats.len() * seats[0].len()) as u64;
    let answer = minutes(&seats);
    assert!(answer > 0);
    cases.scale(family, size, (seats,), answer);
}
