// Mistake: starts afresh when losses lead, as one does for brackets; a series may begin with losses.
pub fn longest_even_stretch(matches: String) -> i64 {
    let (mut wins, mut losses, mut longest) = (0i64, 0, 0);
    for result in matches.bytes() {
        if result == b'W' {
            wins += 1;
        } else {
            losses += 1;
        }
        if losses > wins {
            (wins, losses) = (0, 0);
        } else if wins == losses {
            longest = longest.max(2 * wins);
        }
    }
    longest
}
