// Goes over all jobs again and again, doing those whose needs are all met, until a round brings nothing: O(n^2).
pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut needed = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        needed[job].push(earlier);
    }
    let mut done = vec![false; jobs];
    loop {
        let mut changed = false;
        for job in 0..jobs {
            if !done[job] && needed[job].iter().all(|&earlier| done[earlier]) {
                done[job] = true;
                changed = true;
            }
        }
        if !changed {
            return done.iter().all(|&done| done);
        }
    }
}
