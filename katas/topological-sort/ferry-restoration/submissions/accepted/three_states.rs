// Depth first with three states; meeting a job whose own needs are still being followed closes a circle: linear time.
impl Solution {
    pub fn can_be_restored(jobs: i32, needs: Vec<Vec<i32>>) -> bool {
        let mut needed = vec![vec![]; jobs as usize];
        for pair in &needs {
            needed[pair[0] as usize].push(pair[1] as usize);
        }
        let mut states = vec![State::New; jobs as usize];
        (0..jobs as usize).all(|job| Self::can_be_done(job, &needed, &mut states))
    }

    fn can_be_done(job: usize, needs: &[Vec<usize>], states: &mut [State]) -> bool {
        match states[job] {
            State::Done => true,
            State::Open => false,
            State::New => {
                states[job] = State::Open;
                let possible = needs[job].iter().all(|&earlier| Self::can_be_done(earlier, needs, states));
                states[job] = State::Done;
                possible
            }
        }
    }
}

#[derive(Clone, Copy)]
enum State {
    New,
    Open,
    Done,
}
