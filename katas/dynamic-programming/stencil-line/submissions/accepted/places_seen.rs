// Goes from place to place by every stencil that fits, and to no place twice.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut seen = vec![false; line.len() + 1];
    let mut open = vec![0];
    while let Some(place) = open.pop() {
        if seen[place] {
            continue;
        }
        seen[place] = true;
        let fitting = stencils.iter().filter(|stencil| line[place..].starts_with(**stencil));
        open.extend(fitting.map(|stencil| place + stencil.len()));
    }
    seen[line.len()]
}
