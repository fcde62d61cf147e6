// Every subset as a vector.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut all: Vec<Vec<i64>> = vec![vec![]];
    for number in numbers {
        for index in 0..all.len() {
            let mut longer = all[index].clone();
            longer.push(number);
            all.push(longer);
        }
    }
    all.len() as i64
}
