// Compares all pairs and joins those that meet into groups, a group being a part: O(n^2) comparisons.
pub fn gritted_road(reports: Vec<Vec<i64>>) -> Vec<Vec<i64>> {
    let mut leader: Vec<usize> = (0..reports.len()).collect();
    for a in 0..reports.len() {
        for b in 0..a {
            if reports[a][0] <= reports[b][1] && reports[b][0] <= reports[a][1] {
                let (from, to) = (find(&mut leader, a), find(&mut leader, b));
                leader[from] = to;
            }
        }
    }
    let mut parts: Vec<Option<Vec<i64>>> = vec![None; reports.len()];
    for (index, report) in reports.into_iter().enumerate() {
        let group = find(&mut leader, index);
        match &mut parts[group] {
            Some(part) => {
                part[0] = part[0].min(report[0]);
                part[1] = part[1].max(report[1]);
            }
            none => *none = Some(report),
        }
    }
    let mut parts: Vec<Vec<i64>> = parts.into_iter().flatten().collect();
    parts.sort();
    parts
}

fn find(leader: &mut [usize], mut index: usize) -> usize {
    while leader[index] != index {
        leader[index] = leader[leader[index]];
        index = leader[index];
    }
    index
}
