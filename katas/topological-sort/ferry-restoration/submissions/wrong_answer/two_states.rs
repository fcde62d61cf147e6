// Mistake: only two states, so a job whose needs are all followed looks the same as one that is still open.
fn circle(job: usize, needed: &[Vec<usize>], seen: &mut [bool]) -> bool {
    if seen[job] {
        return true;
    }
    seen[job] = true;
    needed[job].iter().any(|&earlier| circle(earlier, needed, seen))
}

pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut needed = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        needed[job].push(earlier);
    }
    let mut seen = vec![false; jobs];
    (0..jobs).all(|job| seen[job] || !circle(job, &needed, &mut seen))
}
