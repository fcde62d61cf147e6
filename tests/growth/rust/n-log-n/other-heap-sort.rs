// Sorts in place by building a heap and sifting down after each extraction, log n swaps for each element.
fn sift_down(numbers: &mut [i64], mut root: usize) {
    loop {
        let mut child = 2 * root + 1;
        if child >= numbers.len() {
            return;
        }
        if child + 1 < numbers.len() && numbers[child + 1] > numbers[child] {
            child += 1;
        }
        if numbers[root] >= numbers[child] {
            return;
        }
        numbers.swap(root, child);
        root = child;
    }
}

pub fn work(mut numbers: Vec<i64>) -> i64 {
    for root in (0..numbers.len() / 2).rev() {
        sift_down(&mut numbers, root);
    }
    for end in (1..numbers.len()).rev() {
        numbers.swap(0, end);
        sift_down(&mut numbers[..end], 0);
    }
    numbers
        .iter()
        .fold(0, |hash: i64, &number| hash.wrapping_mul(31).wrapping_add(number))
}
