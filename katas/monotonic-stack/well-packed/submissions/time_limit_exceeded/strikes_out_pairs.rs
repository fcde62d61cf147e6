// Strikes out all neighbouring pairs, round after round: O(n^2) where the parcel is deep.
pub fn well_packed(log: String) -> bool {
    let mut log = log;
    loop {
        let shorter = log.replace("()", "").replace("[]", "").replace("{}", "");
        if shorter.len() == log.len() {
            return log.is_empty();
        }
        log = shorter;
    }
}
