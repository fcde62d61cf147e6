// Takes one number twice.
pub fn any_pair(numbers: Vec<i32>, total: i32) -> (usize, usize) {
    let a = numbers.iter().position(|number| numbers.contains(&(total - number))).unwrap();
    (a, numbers.iter().position(|other| numbers[a] + other == total).unwrap())
}
