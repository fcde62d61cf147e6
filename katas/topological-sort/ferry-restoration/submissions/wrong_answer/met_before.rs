// Mistake: takes every job met a second time for a circle, though two jobs may need the same one.
pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut needed = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        needed[job].push(earlier);
    }
    for first in 0..jobs {
        let mut met = HashSet::from([first]);
        let mut open = vec![first];
        while let Some(job) = open.pop() {
            for &earlier in &needed[job] {
                if !met.insert(earlier) {
                    return false;
                }
                open.push(earlier);
            }
        }
    }
    true
}
