// Mistake: compares how often each colour occurs, without regard to the places.
pub fn same_weave(first: String, second: String) -> bool {
    let counts = |ribbon: &str| {
        let mut counts = [0; 256];
        for thread in ribbon.bytes() {
            counts[thread as usize] += 1;
        }
        counts.sort_unstable();
        counts
    };
    counts(&first) == counts(&second)
}
