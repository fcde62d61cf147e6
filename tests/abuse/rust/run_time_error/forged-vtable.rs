// Calls a method by a vtable of its own making; the sandbox must check where that leads.
trait Call {
    fn call(&self) -> i64;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    let vtable = std::hint::black_box([0usize, 8, 8, 0x0fff_ffff, 0x0fff_ffff]);
    let forged = [numbers.as_ptr() as usize | 8, vtable.as_ptr() as usize];
    let forged: &dyn Call = unsafe { std::mem::transmute(forged) };
    forged.call()
}
