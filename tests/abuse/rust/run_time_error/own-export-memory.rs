// Exports a function under the name of the memory; the judge must not take it for the memory.
// says: the sandbox refuses the module
#[unsafe(export_name = "memory")]
pub extern "C" fn memory() -> u32 {
    0
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    numbers.iter().sum()
}
