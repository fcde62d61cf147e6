// Writes over all of memory from address 0 up, its own stack included; whatever follows stays inside.
pub fn echo(numbers: Vec<i64>) -> i64 {
    let all = core::arch::wasm32::memory_size(0) << 16;
    let sum = numbers.iter().sum();
    for at in 0..all {
        unsafe { (std::hint::black_box(at) as *mut u8).write_volatile(0xff) };
    }
    sum
}
