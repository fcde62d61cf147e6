// From the end of the line, longest stencils first, after a look whether each letter is in some stencil: exponential.
pub fn stencil_line(line: &str, mut stencils: Vec<&str>) -> bool {
    let letters: HashSet<char> = stencils.iter().flat_map(|stencil| stencil.chars()).collect();
    if line.chars().any(|letter| !letters.contains(&letter)) {
        return false;
    }
    stencils.sort_by_key(|stencil| Reverse(stencil.len()));
    painted(line, &stencils)
}

fn painted(line: &str, stencils: &[&str]) -> bool {
    let mut rests = stencils.iter().filter_map(|stencil| line.strip_suffix(stencil));
    line.is_empty() || rests.any(|rest| painted(rest, stencils))
}
