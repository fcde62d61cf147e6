// Imports a function of a module that was made up; the sandbox must refuse the module.
// says: the sandbox refuses the module
#[link(wasm_import_module = "made_up")]
unsafe extern "C" {
    fn reach(code: i32) -> i32;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    i64::from(unsafe { reach(numbers.len() as i32) }) + numbers.len() as i64
}
