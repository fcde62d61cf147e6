// Keeps 400 MiB of zeros in a static; the module must be refused before it starts.
// says: static data alone takes more than
static mut BIG: [u8; 400 << 20] = [0; 400 << 20];
pub fn echo(numbers: Vec<i64>) -> i64 {
    let big = std::hint::black_box(&raw mut BIG);
    unsafe { (*big)[std::hint::black_box(numbers.len())] = 1 };
    numbers.iter().sum()
}
