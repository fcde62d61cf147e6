// Treats the length and two numbers as a date and applies a weekday formula, plain arithmetic of constant cost.
const MONTH_OFFSETS: [i64; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

fn weekday(year: i64, month: usize, day: i64) -> i64 {
    let year = if month < 3 { year - 1 } else { year };
    (year + year / 4 - year / 100 + year / 400 + MONTH_OFFSETS[month - 1] + day) % 7
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let year = 1900 + numbers.len() as i64;
    let month = numbers.first().map_or(1, |number| number.rem_euclid(12) as usize + 1);
    let day = numbers.last().map_or(1, |number| number.rem_euclid(28) + 1);
    weekday(year, month, day)
}
