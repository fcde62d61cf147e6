// From each job follows all it needs, to see whether that leads back to it: O(n^2).
pub fn can_be_restored(jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let mut needed = vec![Vec::new(); jobs];
    for (job, earlier) in needs {
        needed[job].push(earlier);
    }
    (0..jobs).all(|first| {
        let mut met = HashSet::new();
        let mut open = vec![first];
        while let Some(job) = open.pop() {
            for &earlier in &needed[job] {
                if earlier == first {
                    return false;
                }
                if met.insert(earlier) {
                    open.push(earlier);
                }
            }
        }
        true
    })
}
