// Mistake: takes the reports as they are handed in, and compares each with the last part only.
pub fn gritted_road(reports: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let mut parts: Vec<Vec<i64>> = Vec::new();
    for report in reports {
        match parts.last_mut() {
            Some(part) if report[0] <= part[1] && part[0] <= report[1] => {
                part[0] = part[0].min(report[0]);
                part[1] = part[1].max(report[1]);
            }
            _ => parts.push(report),
        }
    }
    parts.sort();
    parts
}
