// Imports a function that the harness never had; the sandbox must refuse the module.
// says: the sandbox refuses the module
#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    fn accept(code: i32) -> i32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    i64::from(unsafe { accept(numbers.len() as i32) }) + numbers.len() as i64
}
