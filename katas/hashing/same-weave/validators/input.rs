//! Two ribbons have equally many threads.

pub fn valid(first: String, second: String) -> Result<(), String> {
    if first.len() == second.len() {
        Ok(())
    } else {
        Err(format!("`first` has {} threads and `second` has {}", first.len(), second.len()))
    }
}
