// Every pair names two jobs that there are, no pair occurs twice, and no chain is too long.
pub fn valid(jobs: i64, needs: Vec<(i64, i64)>) -> Result<(), String> {
    if let Some((job, earlier)) = needs.iter().find(|(job, earlier)| *job >= jobs || *earlier >= jobs) {
        return Err(format!("{job} needs {earlier}, but there are {jobs} jobs"));
    }
    let mut sorted = needs.clone();
    sorted.sort_unstable();
    if let Some(two) = sorted.windows(2).find(|two| two[0] == two[1]) {
        return Err(format!("the pair {:?} occurs twice", two[0]));
    }
    let longest = longest_chain(jobs as usize, &needs);
    if longest > 4_500 {
        return Err(format!("a chain may have {longest} jobs"));
    }
    Ok(())
}

// The longest chain of jobs that lead to no circle, and before it all those that do, as if one chain had them all.
fn longest_chain(jobs: usize, needs: &[(i64, i64)]) -> usize {
    let mut left = vec![0; jobs];
    let mut before = vec![Vec::new(); jobs];
    for &(job, earlier) in needs {
        left[job as usize] += 1;
        before[earlier as usize].push(job as usize);
    }
    let mut chains = vec![1; jobs];
    let mut ends: Vec<usize> = (0..jobs).filter(|&job| left[job] == 0).collect();
    let mut longest = 0;
    let mut known = 0;
    while known < ends.len() {
        let earlier = ends[known];
        known += 1;
        longest = longest.max(chains[earlier]);
        for &job in &before[earlier] {
            chains[job] = chains[job].max(chains[earlier] + 1);
            left[job] -= 1;
            if left[job] == 0 {
                ends.push(job);
            }
        }
    }
    longest + jobs - known
}
