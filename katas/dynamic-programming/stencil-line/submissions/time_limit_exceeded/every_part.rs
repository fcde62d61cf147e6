// Cuts every first part that is in the set of stencils, up to the longest, and tries the rest: exponential.
pub fn stencil_line(line: String, stencils: Vec<String>) -> bool {
    let longest = stencils.iter().map(String::len).max().unwrap_or(0);
    let set: HashSet<&str> = stencils.iter().map(String::as_str).collect();
    painted(&line, &set, longest)
}

fn painted(line: &str, set: &HashSet<&str>, longest: usize) -> bool {
    if line.is_empty() {
        return true;
    }
    let ends = 1..=longest.min(line.len());
    ends.into_iter().any(|end| set.contains(&line[..end]) && painted(&line[end..], set, longest))
}
