//! Cases for the slide carousel. The oracle of the hidden cases looks at every slide.

use kata_harness::generate::Cases;

const HIGHEST: i64 = 1_000_000_000;
const SIZES: [usize; 6] = [1024, 2048, 4096, 8192, 16384, 32768];

pub fn generate(cases: &mut Cases) {
    tiny(cases);
    edges(cases);
    mistakes(cases);
    random(cases);
    scale(cases);
}

/// Slides in rising order, turned so that this many of them come to stand at the end.
fn turned(mut slides: Vec<i64>, turn: usize) -> Vec<i64> {
    assert!(slides.len() <= 100_000 && slides.iter().all(|slide| (0..=HIGHEST).contains(slide)));
    assert!(slides.windows(2).all(|pair| pair[0] < pair[1]));
    slides.rotate_left(turn);
    slides
}

/// A hidden case.
fn add(cases: &mut Cases, why: &str, slides: Vec<i64>, wanted: i64) {
    assert!((0..=HIGHEST).contains(&wanted) && !slides.is_empty());
    let mut answer = -1;
    for (place, &slide) in slides.iter().enumerate() {
        if slide == wanted {
            answer = place as i64;
        }
    }
    cases.secret(why, (slides, wanted), answer);
}

/// Up to four slides, turned in every way, and every number in them, between them, below and above wanted.
fn tiny(cases: &mut Cases) {
    for length in 1..=4 {
        for turn in 0..length {
            let slides = turned((0..length as i64).map(|slide| slide * 2 + 1).collect(), turn);
            for wanted in 0..=2 * length as i64 {
                add(cases, "a few slides", slides.clone(), wanted);
            }
        }
    }
}

fn edges(cases: &mut Cases) {
    add(cases, "the lowest number alone", vec![0], 0);
    add(cases, "the highest number alone", vec![HIGHEST], HIGHEST);
    add(cases, "the lowest number alone, the highest wanted", vec![0], HIGHEST);
    for wanted in [0, 1, HIGHEST] {
        add(cases, "both ends of the numbers, not turned", vec![0, HIGHEST], wanted);
        add(cases, "both ends of the numbers, turned", vec![HIGHEST, 0], wanted);
    }
    let many: Vec<i64> = (0..40).map(|slide| 100 + slide * 10).collect();
    for (turn, why) in [(0, "not turned"), (1, "turned by one slide"), (39, "turned by all slides but one")] {
        for wanted in [100, 110, 480, 490, 105, 495, 99] {
            add(cases, &format!("many slides, {why}"), turned(many.clone(), turn), wanted);
        }
    }
}

fn mistakes(cases: &mut Cases) {
    let slides = turned((1..=9).map(|slide| slide * 4).collect(), 3);
    add(cases, "the slide in the gate is wanted", slides.clone(), 16);
    add(cases, "the last slide is wanted", slides.clone(), 12);
    add(cases, "the highest slide is wanted", slides.clone(), 36);
    add(cases, "the lowest slide is wanted", slides.clone(), 4);
    add(cases, "lower than the middle slide, but behind it", slides.clone(), 8);
    add(cases, "between the last slide and the one in the gate", slides, 14);
    let slides = turned((1..=9).map(|slide| slide * 4).collect(), 7);
    add(cases, "higher than the middle slide, but before it", slides.clone(), 32);
    add(cases, "higher than every slide, the highest near the gate", slides.clone(), 40);
    add(cases, "lower than every slide, the lowest near the gate", slides, 2);
}

fn random(cases: &mut Cases) {
    for (count, length, gap) in [(25, 9, 3), (25, 20, 5), (15, 60, 30)] {
        for _ in 0..count {
            let mut number = 0;
            let mut slides = cases.random().numbers(length, 1, gap);
            slides.push(1);
            for slide in &mut slides {
                number += *slide;
                *slide = number;
            }
            let turn = cases.random().between(0, slides.len() as i64 - 1) as usize;
            let hit = cases.random().between(0, slides.len() as i64 - 1) as usize;
            let near = cases.random().between(0, 2);
            let wanted = if near == 0 { slides[hit] + 1 } else { slides[hit] };
            add(cases, "a random carousel", turned(slides, turn), wanted);
        }
    }
    for _ in 0..6 {
        let lowest = cases.random().between(HIGHEST - 60, HIGHEST - 40);
        let turn = cases.random().between(0, 20) as usize;
        let wanted = cases.random().between(lowest, lowest + 40);
        let slides = (0..21).map(|slide| lowest + slide * 2).collect();
        add(cases, "a carousel of nearly the highest numbers", turned(slides, turn), wanted);
    }
}

/// The wanted slide is the last one, the one before the fall, none at all, or none where nothing was turned.
fn scale(cases: &mut Cases) {
    for n in SIZES {
        to_scale(cases, "last", n, n / 3, 2 * (n / 3) as i64 - 2, n as i64 - 1);
    }
    for n in SIZES {
        to_scale(cases, "highest-in-the-middle", n, n / 2, 2 * n as i64 - 2, n as i64 - n as i64 / 2 - 1);
    }
    for n in SIZES {
        to_scale(cases, "none", n, n / 4 * 3, n as i64 / 2 + 1, -1);
    }
    for n in SIZES {
        to_scale(cases, "none-not-turned", n, 0, n as i64 / 2 * 2 + 1, -1);
    }
}

/// The even numbers from 0 up, turned.
fn to_scale(cases: &mut Cases, family: &str, n: usize, turn: usize, wanted: i64, answer: i64) {
    let slides = turned((0..n as i64).map(|slide| slide * 2).collect(), turn);
    assert!(answer < 0 && wanted % 2 == 1 || slides[answer as usize] == wanted);
    cases.scale(family, n as u64, (slides, wanted), answer);
}
