// Every pair names two different parts that there are, no pair occurs twice, and no chain is too long.
pub fn valid(parts: i64, covered: Vec<(i64, i64)>) -> Result<(), String> {
    for &(part, cover) in &covered {
        if part >= parts || cover >= parts {
            return Err(format!("{part} is covered by {cover}, but there are {parts} parts"));
        }
        if part == cover {
            return Err(format!("part {part} covers itself"));
        }
    }
    let mut sorted = covered.clone();
    sorted.sort_unstable();
    if let Some(two) = sorted.windows(2).find(|two| two[0] == two[1]) {
        return Err(format!("the pair {:?} occurs twice", two[0]));
    }
    let longest = longest_chain(parts as usize, &covered);
    if longest > 4_500 {
        return Err(format!("a chain may have {longest} parts"));
    }
    Ok(())
}

// The longest chain of parts that lead to no circle, and before it all those that do, as if one chain had them all.
fn longest_chain(parts: usize, covered: &[(i64, i64)]) -> usize {
    let mut left = vec![0; parts];
    let mut before = vec![Vec::new(); parts];
    for &(part, cover) in covered {
        left[part as usize] += 1;
        before[cover as usize].push(part as usize);
    }
    let mut chains = vec![1; parts];
    let mut ends: Vec<usize> = (0..parts).filter(|&part| left[part] == 0).collect();
    let mut longest = 0;
    let mut known = 0;
    while known < ends.len() {
        let cover = ends[known];
        known += 1;
        longest = longest.max(chains[cover]);
        for &part in &before[cover] {
            chains[part] = chains[part].max(chains[cover] + 1);
            left[part] -= 1;
            if left[part] == 0 {
                ends.push(part);
            }
        }
    }
    longest + parts - known
}
