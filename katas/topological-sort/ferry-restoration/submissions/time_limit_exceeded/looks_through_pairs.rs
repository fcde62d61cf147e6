// Counts unmet needs, but looks through all pairs for those who wait for the job just done: O(n^2).
pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut unmet = vec![0; jobs];
    for &(job, _) in &needs {
        unmet[job] += 1;
    }
    let mut free: Vec<usize> = (0..jobs).filter(|&job| unmet[job] == 0).collect();
    let mut done = 0;
    while let Some(finished) = free.pop() {
        done += 1;
        for &(job, earlier) in &needs {
            if earlier == finished {
                unmet[job] -= 1;
                if unmet[job] == 0 {
                    free.push(job);
                }
            }
        }
    }
    done == jobs
}
