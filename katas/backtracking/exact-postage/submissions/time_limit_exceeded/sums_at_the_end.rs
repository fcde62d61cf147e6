// Chooses a number of each stamp, up to as many as fit alone, and adds up only at the end: a product of all numbers.
pub fn exact_postage(stamps: Vec<i64>, postage: i64) -> Vec<Vec<i64>> {
    let mut sets = Vec::new();
    choose(&stamps, postage, &mut Vec::new(), &mut sets);
    sets
}

fn choose(stamps: &[i64], postage: i64, chosen: &mut Vec<i64>, sets: &mut Vec<Vec<i64>>) {
    let Some((&stamp, rest)) = stamps.split_first() else {
        if chosen.iter().sum::<i64>() == postage {
            sets.push(chosen.clone());
        }
        return;
    };
    let before = chosen.len();
    for _ in 0..=postage / stamp {
        choose(rest, postage, chosen, sets);
        chosen.push(stamp);
    }
    chosen.truncate(before);
}
