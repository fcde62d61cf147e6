// What lies behind the count it returns does not matter.
pub fn distinct(numbers: &mut Vec<i32>) -> i32 {
    let mut kept = 0;
    for index in 0..numbers.len() {
        if kept == 0 || numbers[kept - 1] != numbers[index] {
            numbers[kept] = numbers[index];
            kept += 1;
        }
    }
    kept as i32
}
