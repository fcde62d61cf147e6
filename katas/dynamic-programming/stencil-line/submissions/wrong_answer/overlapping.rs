// Mistake: asks only whether each letter lies under some stencil that fits there, so that stencils may overlap.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut covered = vec![false; line.len()];
    for place in 0..line.len() {
        for stencil in &stencils {
            if line[place..].starts_with(*stencil) {
                covered[place..place + stencil.len()].fill(true);
            }
        }
    }
    covered.into_iter().all(|letter| letter)
}
