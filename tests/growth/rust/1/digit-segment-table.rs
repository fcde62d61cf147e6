// Looks up how many display segments the last digit of the first number lights, one access to a fixed table: constant.
const SEGMENTS: [i64; 10] = [6, 2, 5, 5, 4, 5, 6, 3, 7, 6];

pub fn work(numbers: Vec<i64>) -> i64 {
    let Some(first) = numbers.first() else {
        return 0;
    };
    let digit = first.rem_euclid(10) as usize;
    SEGMENTS[digit] * 100 + SEGMENTS[numbers.len() % 10]
}
