//! Cases for the largest patch. The oracle of the hidden cases tries every stretch of strips.

use kata_harness::generate::Cases;

const HIGHEST: i64 = 10_000;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

fn check(strips: &[i64]) {
    assert!((1..=100_000).contains(&strips.len()) && strips.iter().all(|strip| (0..=HIGHEST).contains(strip)));
}

/// A hidden case, its input checked against the statement's bounds.
fn add(cases: &mut Cases, why: &str, strips: Vec<i64>) {
    check(&strips);
    let answer = of_every_stretch(&strips);
    cases.secret(why, (strips,), answer);
}

fn of_every_stretch(strips: &[i64]) -> i64 {
    let mut largest = 0;
    for width in 1..=strips.len() {
        for stretch in strips.windows(width) {
            let lowest = stretch.iter().min().unwrap();
            largest = largest.max(lowest * width as i64);
        }
    }
    largest
}

/// Every canvas of up to three strips of 0 to 2, and of four strips of 1 or 2.
fn tiny(cases: &mut Cases) {
    for length in 1..=3u32 {
        for code in 0..3i64.pow(length) {
            let strips = (0..length).map(|place| code / 3i64.pow(place) % 3).collect();
            add(cases, "a canvas of a few strips", strips);
        }
    }
    for code in 0..16i64 {
        add(cases, "a canvas of four strips", (0..4).map(|place| 1 + (code >> place & 1)).collect());
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "one strip of the greatest height", vec![HIGHEST]);
    add(cases, "all strips of the greatest height", vec![HIGHEST; 90]);
    add(cases, "no canvas", vec![0; 20]);
    add(cases, "one strip with nothing around it", [vec![0; 9], vec![8], vec![0; 9]].concat());
    add(cases, "a level canvas", vec![7; 40]);
    add(cases, "heights rise", (1..=40).collect());
    add(cases, "heights fall", (1..=40).rev().collect());
    add(cases, "heights rise from nothing", (0..=9).collect());
    add(cases, "heights rise to the middle", (1..=20).chain((1..=20).rev()).collect());
    add(cases, "heights fall to the middle", (1..=20).rev().chain(1..=20).collect());
    add(cases, "canvas and gaps in turn", (0..30).map(|place| place % 2 * HIGHEST).collect());
    add(cases, "low and high in turn", (0..30).map(|place| 5 + place % 2 * 100).collect());
}

fn mistakes(cases: &mut Cases) {
    add(cases, "the whole width, limited by a low strip in the middle", vec![5, 5, 5, 1, 5, 5, 5]);
    add(cases, "the lowest strip of the patch stands at its right end", vec![9, 8, 7, 6, 1]);
    add(cases, "the lowest strip of the patch stands at its left end", vec![1, 6, 7, 8, 9]);
    add(cases, "the lowest strip of the patch stands within it", vec![2, 8, 5, 7, 2]);
    add(cases, "the patch goes back over higher strips that came before", vec![1, 9, 7, 5, 5, 1]);
    add(cases, "the patch goes back to the left edge", vec![9, 7, 4, 4, 1]);
    add(cases, "the patch goes on to the right edge", vec![1, 4, 4, 7, 9]);
    add(cases, "the whole width is best", vec![4, 6, 5, 9, 4, 7]);
    add(cases, "a single high strip is best", vec![2, 2, 30, 2, 2]);
    add(cases, "a single high strip at the right edge is best", vec![2, 2, 2, 30]);
    add(cases, "a single high strip at the left edge is best", vec![30, 2, 2, 2]);
    add(cases, "equal strips parted by a higher one", vec![3, 8, 3, 8, 3]);
    add(cases, "equal strips parted by a lower one", vec![8, 3, 8, 8, 3, 8]);
    add(cases, "equal strips at the end", vec![1, 6, 6, 6]);
    add(cases, "equal strips, then equal lower ones", vec![6, 6, 6, 5, 5, 5, 2]);
    add(cases, "two tall ends with nothing much between", vec![50, 1, 1, 1, 1, 50]);
    add(cases, "a gap behind the best patch", vec![4, 5, 4, 0, 6]);
    add(cases, "a gap before the best patch", vec![6, 0, 4, 5, 4]);
    add(cases, "the best so far cannot go on, a worse one can", vec![2, 9, 2, 2, 2, 2, 2]);
    add(cases, "steps up and down again", vec![1, 2, 3, 4, 5, 4, 3, 2, 1]);
    add(cases, "the least height times the whole width is more than any neighbours", vec![3, 4, 3, 4, 3, 4, 3]);
}

fn random(cases: &mut Cases) {
    for (count, length, highest) in [(25, 6, 6), (25, 10, 9), (15, 25, 30), (8, 60, 100), (4, 60, 4)] {
        for _ in 0..count {
            let strips = cases.random().numbers(length, 0, highest);
            add(cases, "a random canvas", strips);
        }
    }
    for _ in 0..6 {
        let strips = cases.random().numbers(40, HIGHEST - 3000, HIGHEST);
        add(cases, "a random canvas, high throughout", strips);
    }
    for _ in 0..8 {
        let mut height = 20;
        let steps = cases.random().numbers(50, -3, 3);
        let strips = steps
            .iter()
            .map(|step| {
                height = (height + step).max(1);
                height
            })
            .collect();
        add(cases, "a canvas of small steps", strips);
    }
}

/// On a level canvas each strip reaches all others. Where heights rise or fall, each reaches to one side, and the
/// lowest strip always stands at an end of what is left.
fn scale(cases: &mut Cases) {
    const SIZES: [i64; 6] = [128, 256, 512, 1024, 2048, 4096];
    for n in SIZES {
        add_scale(cases, "level", vec![9; n as usize], 9 * n);
    }
    // The strip of height h and all the higher ones: h times n + 1 - h, most in the middle.
    for n in SIZES {
        add_scale(cases, "rising", (1..=n).collect(), n / 2 * (n / 2 + 1));
    }
    for n in SIZES {
        add_scale(cases, "falling", (1..=n).rev().collect(), n / 2 * (n / 2 + 1));
    }
    // Teeth of 2 centimetres on a level canvas: to its height every strip reaches over all the others.
    for n in SIZES {
        add_scale(cases, "teeth", (0..n).map(|place| 6 + place % 2 * 2).collect(), 6 * n);
    }
}

fn add_scale(cases: &mut Cases, family: &str, strips: Vec<i64>, answer: i64) {
    check(&strips);
    cases.scale(family, strips.len() as u64, (strips,), answer);
}
