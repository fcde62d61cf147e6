// Mistake: twice the rarer result of the whole season, as if the matches could be picked.
pub fn longest_even_stretch(matches: String) -> usize {
    let wins = matches.bytes().filter(|result| *result == b'W').count();
    2 * wins.min(matches.len() - wins)
}
