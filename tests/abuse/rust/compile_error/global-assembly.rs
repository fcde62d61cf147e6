// Writes global assembly, which is unstable here; the compiler must refuse it.
std::arch::global_asm!(".globl escape", "escape: nop");
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
