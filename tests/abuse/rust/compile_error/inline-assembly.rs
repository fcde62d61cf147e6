// Writes inline assembly for the host; the target must refuse it.
pub fn echo(numbers: Vec<i64>) -> i64 {
    unsafe { std::arch::asm!("syscall", in("rax") 39) };
    numbers.iter().sum()
}
