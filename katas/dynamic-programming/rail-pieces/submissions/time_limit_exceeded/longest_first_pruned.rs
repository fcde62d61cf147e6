// As many of the longest rail as fit, then fewer, and gives up where the best so far cannot be beaten: exponential
// where nothing fits, as there is never a best so far. Asks first whether the common divisor divides the gap.
pub fn rail_pieces(mut pieces: Vec<i64>, gap: i64) -> i64 {
    let divisor = pieces.iter().fold(0, |a, &b| common_divisor(a, b));
    if gap % divisor != 0 {
        return -1;
    }
    pieces.sort_by_key(|piece| -piece);
    let mut best = i64::MAX;
    fill(&pieces, gap, 0, &mut best);
    if best == i64::MAX { -1 } else { best }
}

fn fill(pieces: &[i64], gap: i64, rails: i64, best: &mut i64) {
    if gap == 0 {
        *best = rails.min(*best);
        return;
    }
    let [piece, shorter @ ..] = pieces else { return };
    for count in (0..=gap / piece).rev() {
        if rails + count >= *best {
            continue;
        }
        // Even if the next shorter rail divided the rest, would there be too many?
        let rest = gap - count * piece;
        let next = shorter.first().unwrap_or(piece);
        if *best < i64::MAX && rails + count + (rest + next - 1) / next >= *best {
            break;
        }
        fill(shorter, rest, rails + count, best);
    }
}

fn common_divisor(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { common_divisor(b, a % b) }
}
