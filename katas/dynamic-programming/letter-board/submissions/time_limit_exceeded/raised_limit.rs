// Asks whether 0 climbs are enough, or 1, or 2, and turns back where too few are left for the lengths: exponential.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    let enough = |limit: &i64| possible(hanging.as_bytes(), wanted.as_bytes(), *limit);
    (0..).find(enough).unwrap_or(0)
}

fn possible(hanging: &[u8], wanted: &[u8], limit: i64) -> bool {
    if (hanging.len().abs_diff(wanted.len()) as i64) > limit {
        return false;
    }
    match (hanging, wanted) {
        ([], _) | (_, []) => true,
        ([a, hanging @ ..], [b, wanted @ ..]) if a == b => possible(hanging, wanted, limit),
        ([_, hanging_rest @ ..], [_, wanted_rest @ ..]) => {
            possible(hanging_rest, wanted_rest, limit - 1)
                || possible(hanging_rest, wanted, limit - 1)
                || possible(hanging, wanted_rest, limit - 1)
        }
    }
}
