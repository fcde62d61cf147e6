// Borrows a cell twice; the panic must be told.
// says: already
pub fn echo(numbers: Vec<i64>) -> i64 {
    let cell = std::cell::RefCell::new(1);
    let held = cell.borrow_mut();
    let again = *cell.borrow_mut();
    *held + again + numbers.len() as i64
}
