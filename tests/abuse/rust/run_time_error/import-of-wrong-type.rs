// Imports the harness's own function at another type; the sandbox must refuse the module.
// says: the sandbox refuses the module
#[link(wasm_import_module = "kata")]
unsafe extern "C" {
    #[link_name = "emit"]
    fn other(a: f64, b: f64, c: u64) -> u64;
}
pub fn echo(numbers: Vec<i64>) -> i64 {
    unsafe { other(1.0, 2.0, numbers.len() as u64) as i64 }
}
