// Every pair names two jobs that there are, and no pair occurs twice.
pub fn valid(jobs: i64, needs: Vec<(i64, i64)>) -> Result<(), String> {
    if let Some((job, earlier)) = needs.iter().find(|(job, earlier)| *job >= jobs || *earlier >= jobs) {
        return Err(format!("{job} needs {earlier}, but there are {jobs} jobs"));
    }
    let mut sorted = needs;
    sorted.sort_unstable();
    match sorted.windows(2).find(|two| two[0] == two[1]) {
        Some(two) => Err(format!("the pair {:?} occurs twice", two[0])),
        None => Ok(()),
    }
}
