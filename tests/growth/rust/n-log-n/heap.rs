// Pushes all on a heap and pops them.
pub fn work(numbers: Vec<i64>) -> i64 {
    let mut heap: std::collections::BinaryHeap<i64> = std::collections::BinaryHeap::new();
    for number in numbers {
        heap.push(number);
    }
    let mut sum = 0i64;
    while let Some(number) = heap.pop() {
        sum = sum.wrapping_mul(3) ^ number;
    }
    sum
}
