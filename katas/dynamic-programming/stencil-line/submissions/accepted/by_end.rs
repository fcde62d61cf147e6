// For each beginning of the line, whether some stencil ends it and what is before that stencil can be painted.
pub fn stencil_line(line: String, stencils: Vec<String>) -> bool {
    let mut paintable = vec![true];
    for end in 1..=line.len() {
        let letters = &line[..end];
        let mut rests = stencils.iter().filter_map(|stencil| letters.strip_suffix(stencil.as_str()));
        let fits = rests.any(|rest| paintable[rest.len()]);
        paintable.push(fits);
    }
    paintable[line.len()]
}
