// Asks for a vector as large as the address space; a panic must end it.
// says: capacity overflow
pub fn echo(numbers: Vec<i64>) -> i64 {
    let wild: Vec<u8> = Vec::with_capacity(std::hint::black_box(usize::MAX));
    std::hint::black_box(wild).len() as i64 + numbers.len() as i64
}
