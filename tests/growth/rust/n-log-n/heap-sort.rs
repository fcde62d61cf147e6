// A heap sort by hand.
fn sink(numbers: &mut [i64], mut place: usize, end: usize) {
    loop {
        let mut child = 2 * place + 1;
        if child >= end {
            return;
        }
        if child + 1 < end && numbers[child] < numbers[child + 1] {
            child += 1;
        }
        if numbers[place] >= numbers[child] {
            return;
        }
        numbers.swap(place, child);
        place = child;
    }
}

pub fn work(numbers: Vec<i64>) -> i64 {
    let mut numbers = numbers;
    let n = numbers.len();
    for start in (0..n / 2).rev() {
        sink(&mut numbers, start, n);
    }
    for end in (1..n).rev() {
        numbers.swap(0, end);
        sink(&mut numbers, 0, end);
    }
    numbers[n / 2]
}
