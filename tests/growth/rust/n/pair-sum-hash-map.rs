// Looks for a pair with an unreachable sum through a map of earlier values, one lookup and one insertion per element.
use std::collections::HashMap;

pub fn work(numbers: Vec<i64>) -> i64 {
    let target = -1;
    let mut positions: HashMap<i64, usize> = HashMap::new();
    for (index, &number) in numbers.iter().enumerate() {
        if let Some(&other) = positions.get(&(target - number)) {
            return (other * numbers.len() + index) as i64;
        }
        positions.insert(number, index);
    }
    -(positions.len() as i64)
}
