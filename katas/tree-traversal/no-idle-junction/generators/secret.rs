//! Cases for the junctions. The oracle sends a parcel for each junction, and looks where it is taken out.

use kata_harness::generate::Cases;
use kata_harness::generate::trees::{Node, full, grown, level_order, path, shapes};

const LEAST: i64 = -2_147_483_648;
const MOST: i64 = 2_147_483_647;

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// A hidden case.
fn add(cases: &mut Cases, why: &str, machine: Vec<Node>) {
    let answer = none_is_idle(&machine);
    cases.secret(why, (level_order(&machine),), answer);
}

/// The same for a machine that should have, or should not have, an idle junction.
fn add_one(cases: &mut Cases, why: &str, machine: Vec<Node>, expected: bool) {
    assert!(none_is_idle(&machine) == expected, "{why}");
    add(cases, why, machine);
}

fn none_is_idle(machine: &[Node]) -> bool {
    assert!((1..=100_000).contains(&machine.len()));
    assert!(machine.iter().all(|junction| (LEAST..=MOST).contains(&junction.value)));
    (0..machine.len()).all(|place| taken_out(machine, machine[place].value) == Some(place))
}

fn taken_out(machine: &[Node], parcel: i64) -> Option<usize> {
    let mut place = Some(0);
    while let Some(at) = place {
        let junction = &machine[at];
        if parcel == junction.value {
            break;
        }
        place = if parcel < junction.value { junction.left } else { junction.right };
    }
    place
}

/// The places, each after those of its left part and before those of its right part.
fn in_order(machine: &[Node], place: Option<usize>, found: &mut Vec<usize>) {
    if let Some(place) = place {
        in_order(machine, machine[place].left, found);
        found.push(place);
        in_order(machine, machine[place].right, found);
    }
}

/// Numbered so that none is idle, from `first` on and `step` apart.
fn sound(mut machine: Vec<Node>, first: i64, step: i64) -> Vec<Node> {
    let mut places = Vec::new();
    in_order(&machine, Some(0), &mut places);
    for (place, index) in places.into_iter().zip(0..) {
        machine[place].value = first + index * step;
    }
    machine
}

/// Every shape of up to three junctions with the numbers -1, 0 and 1 in every way.
fn tiny(cases: &mut Cases) {
    for count in 1..=3 {
        for shape in shapes(count) {
            for code in 0..3i64.pow(count as u32) {
                let mut machine = shape.clone();
                for (junction, place) in machine.iter_mut().zip(0..) {
                    junction.value = code / 3i64.pow(place) % 3 - 1;
                }
                add(cases, "a machine of a few junctions", machine);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    for number in [LEAST, MOST] {
        let alone = vec![Node { value: number, ..Node::default() }];
        add_one(cases, "one junction, of the least or the greatest number", alone, true);
        for is_left in [false, true] {
            let mut machine = path(2, |_| is_left);
            machine.iter_mut().for_each(|junction| junction.value = number);
            add_one(cases, "the least or the greatest number twice", machine, false);
        }
    }
    for is_left in [false, true] {
        add_one(cases, "from end to end of the numbers", sound(path(2, |_| is_left), LEAST, MOST - LEAST), true);
        let mut turned = sound(path(2, |_| is_left), LEAST, MOST - LEAST);
        turned.iter_mut().for_each(|junction| junction.value = LEAST + MOST - junction.value);
        add_one(cases, "from end to end of the numbers, the wrong way round", turned, false);
    }
    add_one(cases, "the least number far to the left", sound(full(7), LEAST, 1), true);
    add_one(cases, "the greatest number far to the right", sound(full(7), MOST - 6, 1), true);
    add_one(cases, "all numbers above 0", sound(full(15), 1, 1), true);
    add_one(cases, "all numbers below 0", sound(full(15), -15, 1), true);
    add_one(cases, "numbers rise along one line", sound(path(60, |_| false), -30, 1), true);
    add_one(cases, "numbers fall along one line", sound(path(60, |_| true), -30, 1), true);
    add_one(cases, "a line that turns at each junction", sound(path(60, |place| place % 2 == 0), -30, 1), true);
    add_one(cases, "a large full machine", sound(full(63), -31, 1), true);
}

fn mistakes(cases: &mut Cases) {
    for zero_at in 0..7 {
        add_one(cases, "0 is a number like any other", sound(full(7), -zero_at, 1), true);
        let mut machine = sound(full(7), -zero_at, 1);
        for place in 3..7 {
            let kept = machine[place].value;
            machine[place].value = 0;
            add(cases, "0 again, at the bottom", machine.clone());
            machine[place].value = kept;
        }
    }
    // Right for the junction above it, wrong for one further up: the inner ones of the bottom row.
    for (place, number) in [(4, 45), (5, 35), (4, 40), (5, 40)] {
        let mut machine = sound(full(7), 10, 10);
        machine[place].value = number;
        add_one(cases, "right for the next above, wrong for the top", machine, false);
    }
    for depth in [4, 8, 20] {
        // Down to the left, then one to the right: it must stay below everything passed.
        let mut machine = sound(path(depth, |place| place + 1 < depth), 10, 10);
        add_one(cases, "the last turn, and a number that fits", machine.clone(), true);
        let passed = machine.len() - 3;
        machine[depth - 1].value = machine[passed].value;
        add_one(cases, "the number of a junction passed some way up", machine.clone(), false);
        machine[depth - 1].value += 1;
        add_one(cases, "just above a junction passed some way up", machine, false);
        // And mirrored.
        let mut machine = sound(path(depth, |place| place + 1 == depth), 10, 10);
        machine[depth - 1].value = machine[0].value;
        add_one(cases, "the topmost number again, at the bottom", machine.clone(), false);
        machine[depth - 1].value -= 1;
        add_one(cases, "just below the topmost number", machine, false);
    }
    for (from, to) in [(1, 2), (3, 4), (4, 5), (0, 3), (0, 6)] {
        let mut machine = sound(full(7), 0, 5);
        (machine[from].value, machine[to].value) = (machine[to].value, machine[from].value);
        add_one(cases, "two numbers swapped", machine, false);
    }
}

fn random(cases: &mut Cases) {
    for (times, count, reach) in [(10, 8, 4), (10, 20, 20), (8, 40, 6)] {
        for _ in 0..times {
            let mut machine = grown(cases, count, reach);
            machine = sound(machine, -(count as i64), 2);
            add_one(cases, "a random machine without fault", machine.clone(), true);
            let place = cases.random().between(0, count as i64 - 1) as usize;
            let by = cases.random().between(-4, 4);
            machine[place].value += by;
            add(cases, "a random machine with one number changed", machine);
        }
    }
}

/// No junction is idle, so nothing ends early; a line makes every way from the top long.
fn scale(cases: &mut Cases) {
    let mut add = |family: &str, n: usize, machine: Vec<Node>| {
        let machine = sound(machine, -(n as i64), 3);
        assert!(none_is_idle(&machine));
        cases.scale(family, n as u64, (level_order(&machine),), true);
    };
    for n in [64, 128, 256, 512, 1024, 2048] {
        add("line-to-the-right", n, path(n, |_| false));
    }
    for n in [64, 128, 256, 512, 1024, 2048] {
        add("turning-line", n, path(n, |place| place % 2 == 1));
    }
    for n in [8, 16, 32, 64, 128, 256] {
        add("full", n, full(n));
    }
}
