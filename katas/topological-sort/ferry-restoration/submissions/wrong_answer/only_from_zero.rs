// Mistake: follows the needs of job 0 only, and never sees a circle that job 0 does not lead to.
fn possible(job: usize, needed: &[Vec<usize>], states: &mut [u8]) -> bool {
    if states[job] != 0 {
        return states[job] == 2;
    }
    states[job] = 1;
    let possible = needed[job].iter().all(|&earlier| possible(earlier, needed, states));
    states[job] = 2;
    possible
}

pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut needed = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        needed[job].push(earlier);
    }
    possible(0, &needed, &mut vec![0; jobs])
}
