// Mistake: the last stencil may stick out at the end of the line.
pub fn stencil_line(line: &str, stencils: Vec<&str>) -> bool {
    let mut paintable = vec![false; line.len() + 1];
    paintable[0] = true;
    for place in 0..line.len() {
        for stencil in &stencils {
            let end = line.len().min(place + stencil.len());
            if paintable[place] && stencil.starts_with(&line[place..end]) {
                paintable[end] = true;
            }
        }
    }
    paintable[line.len()]
}
