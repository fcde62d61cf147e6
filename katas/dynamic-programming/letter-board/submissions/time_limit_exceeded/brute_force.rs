// Tries the three moves at each difference and remembers nothing: exponential.
pub fn letter_board(hanging: String, wanted: String) -> i64 {
    climbs(hanging.as_bytes(), wanted.as_bytes())
}

fn climbs(hanging: &[u8], wanted: &[u8]) -> i64 {
    match (hanging, wanted) {
        ([], rest) | (rest, []) => rest.len() as i64,
        ([a, hanging @ ..], [b, wanted @ ..]) if a == b => climbs(hanging, wanted),
        ([_, hanging_rest @ ..], [_, wanted_rest @ ..]) => {
            let swapped = climbs(hanging_rest, wanted_rest);
            1 + swapped.min(climbs(hanging_rest, wanted)).min(climbs(hanging, wanted_rest))
        }
    }
}
