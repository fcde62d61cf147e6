// Each round drops the pairs whose earlier job needs nothing more; the pairs left are gone through each time: O(n^2).
pub fn can_be_restored(_jobs: usize, mut needs: Vec<(usize, usize)>) -> bool {
    loop {
        let waiting: HashSet<usize> = needs.iter().map(|&(job, _)| job).collect();
        let before = needs.len();
        needs.retain(|(_, earlier)| waiting.contains(earlier));
        if needs.len() == before {
            return needs.is_empty();
        }
    }
}
