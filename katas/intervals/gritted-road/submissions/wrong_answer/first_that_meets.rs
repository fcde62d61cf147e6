// Mistake: each report is merged into the first part it meets; parts that it joins are never merged with one another.
pub fn gritted_road(reports: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let mut parts: Vec<Vec<i64>> = Vec::new();
    for report in reports {
        match parts.iter_mut().find(|part| report[0] <= part[1] && part[0] <= report[1]) {
            Some(part) => {
                part[0] = part[0].min(report[0]);
                part[1] = part[1].max(report[1]);
            }
            None => parts.push(report),
        }
    }
    parts.sort();
    parts
}
