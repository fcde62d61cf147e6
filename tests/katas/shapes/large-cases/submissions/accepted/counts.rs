// Counts the stretch that ends here.
pub fn even_stretch(numbers: Vec<i64>) -> usize {
    let (mut here, mut best) = (0, 0);
    for number in numbers {
        here = if number % 2 == 0 { here + 1 } else { 0 };
        best = best.max(here);
    }
    best
}
