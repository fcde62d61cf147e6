// Frees a vector, allocates over it and answers from the old pointer; whatever follows stays inside.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let old = numbers.iter().copied().chain([1]).collect::<Vec<i64>>();
    let (at, length) = (std::hint::black_box(old.as_ptr()), old.len());
    drop(old);
    let new = std::hint::black_box(vec![1i64 << 40; length]);
    (0..length).map(|i| unsafe { at.add(i).read_volatile() }).fold(new.len() as i64, i64::wrapping_add)
}
