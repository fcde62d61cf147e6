// Mistake: looks for two jobs that need one another, and misses every longer circle.
pub fn can_be_restored(_jobs: usize, needs: Vec<(usize, usize)>) -> bool {
    let pairs: HashSet<(usize, usize)> = needs.iter().copied().collect();
    needs.iter().all(|&(job, earlier)| !pairs.contains(&(earlier, job)))
}
