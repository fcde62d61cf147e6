// Goes through the whole list of parts made so far for each report: O(n^2) where they lie apart.
pub fn gritted_road(reports: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let mut parts: Vec<Vec<i64>> = Vec::new();
    for mut report in reports {
        let mut clear = Vec::with_capacity(parts.len() + 1);
        for part in parts {
            if report[0] <= part[1] && part[0] <= report[1] {
                report[0] = report[0].min(part[0]);
                report[1] = report[1].max(part[1]);
            } else {
                clear.push(part);
            }
        }
        clear.push(report);
        parts = clear;
    }
    parts.sort();
    parts
}
