// Sorted by beginning, each report either lengthens the last part or opens the next: O(n log n) time.
pub fn gritted_road(mut reports: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    reports.sort();
    let mut parts: Vec<Vec<i64>> = Vec::new();
    for report in reports {
        match parts.last_mut() {
            Some(part) if report[0] <= part[1] => part[1] = part[1].max(report[1]),
            _ => parts.push(report),
        }
    }
    parts
}
