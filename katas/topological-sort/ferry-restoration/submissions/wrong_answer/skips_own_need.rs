// Mistake: leaves out pairs of a job with itself, as if such a job could begin.
pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut unmet = vec![0; jobs];
    let mut waiting_for = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        if job != earlier {
            unmet[job] += 1;
            waiting_for[earlier].push(job);
        }
    }
    let mut free: Vec<usize> = (0..jobs).filter(|&job| unmet[job] == 0).collect();
    let mut done = 0;
    while let Some(earlier) = free.pop() {
        done += 1;
        for &job in &waiting_for[earlier] {
            unmet[job] -= 1;
            if unmet[job] == 0 {
                free.push(job);
            }
        }
    }
    done == jobs
}
