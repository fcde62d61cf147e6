//! An attempt and the moves it allows: plan, code, stop at the deadline, discuss.
//!
//! The clock is never stopped or moved. What an attempt *is* at some moment follows from its start, its contract and
//! the few moves recorded; [`Attempt::phase`] works it out.

use std::fmt;

use jiff::{SignedDuration, Timestamp};

use crate::{KataId, Language, PatternId};

/// The time an attempt gets, phase by phase.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Contract {
    /// To understand and plan.
    pub plan: SignedDuration,
    /// To implement.
    pub code: SignedDuration,
    /// To discuss trade-offs once solved.
    pub discuss: SignedDuration,
}

impl Contract {
    /// The real round: 5 minutes to plan, 20 to implement, 5 to discuss.
    pub const STANDARD: Self = Self {
        plan: SignedDuration::from_mins(5),
        code: SignedDuration::from_mins(20),
        discuss: SignedDuration::from_mins(5),
    };

    /// A round of `total` until the stop, cut in the standard proportions.
    #[must_use]
    pub fn of(total: SignedDuration) -> Self {
        let plan = total / 5;
        Self {
            plan,
            code: total - plan,
            discuss: plan,
        }
    }

    /// From the start to the stop.
    #[must_use]
    pub fn total(self) -> SignedDuration {
        self.plan + self.code
    }
}

/// The save that passed every case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Green {
    /// When the passing file was saved: time to green counts up to here.
    pub saved_at: Timestamp,
    /// When the verdict came and the discussion began.
    pub judged_at: Timestamp,
}

/// How an attempt ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// A save made in time passed.
    Solved(Green),
    /// The deadline came first.
    TimedOut,
    /// The solver gave up.
    GivenUp,
}

impl Outcome {
    /// The name in JSON and in the history.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Solved(_) => "solved",
            Self::TimedOut => "timed_out",
            Self::GivenUp => "given_up",
        }
    }
}

/// The moves made so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AttemptState {
    /// Nothing decided: planning or coding, or past the deadline and not yet settled.
    Working,
    /// Solved, and in the minutes to discuss it.
    Discussing(Green),
    /// Over.
    Ended {
        /// How.
        outcome: Outcome,
        /// When: the deadline for a timed-out attempt, however late it was noticed.
        at: Timestamp,
    },
}

/// What an attempt is at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// To understand and plan.
    Planning {
        /// Until coding begins.
        left: SignedDuration,
    },
    /// To implement.
    Coding {
        /// Until the stop.
        left: SignedDuration,
    },
    /// To discuss trade-offs.
    Discussing {
        /// The save that passed.
        green: Green,
        /// Until the discussion is over.
        left: SignedDuration,
    },
    /// Over.
    Ended {
        /// How.
        outcome: Outcome,
        /// When.
        at: Timestamp,
    },
}

/// A move the attempt's state does not allow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RefusedMove {
    /// The save came after the deadline, so its verdict does not count.
    #[error("the save came {seconds} s after the stop and does not count", seconds = .late.as_secs())]
    SavedLate {
        /// By how much.
        late: SignedDuration,
    },
    /// The attempt is solved or over.
    #[error("the attempt is not being worked on any more")]
    NotWorking,
}

/// One timed attempt at one kata.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Its number in the history.
    pub id: i64,
    /// The kata attempted.
    pub kata: KataId,
    /// The pattern that kata trains.
    pub pattern: PatternId,
    /// Whether the solver was not told the pattern.
    pub pattern_hidden: bool,
    /// The language of the solution file.
    pub language: Language,
    /// Where the solution file is.
    pub solution: std::path::PathBuf,
    /// When the clock started.
    pub started_at: Timestamp,
    /// The time it gets.
    pub contract: Contract,
    /// What a prepared senior needs for this kata.
    pub target: SignedDuration,
    /// The moves made so far.
    pub state: AttemptState,
}

impl Attempt {
    /// The stop: saves after it do not count.
    #[must_use]
    pub fn deadline(&self) -> Timestamp {
        self.started_at + self.contract.total()
    }

    /// What the attempt is at `now`, whether or not that has been recorded.
    #[must_use]
    pub fn phase(&self, now: Timestamp) -> Phase {
        match self.settled(now) {
            AttemptState::Working => {
                let coding_begins = self.started_at + self.contract.plan;
                if now < coding_begins {
                    Phase::Planning {
                        left: coding_begins.duration_since(now),
                    }
                } else {
                    Phase::Coding {
                        left: self.deadline().duration_since(now),
                    }
                }
            }
            AttemptState::Discussing(green) => Phase::Discussing {
                green,
                left: self.discussion_ends(green).duration_since(now),
            },
            AttemptState::Ended { outcome, at } => Phase::Ended { outcome, at },
        }
    }

    /// The state at `now`: a deadline that has passed has ended the attempt at that deadline.
    #[must_use]
    pub fn settled(&self, now: Timestamp) -> AttemptState {
        match self.state {
            AttemptState::Working if now >= self.deadline() => AttemptState::Ended {
                outcome: Outcome::TimedOut,
                at: self.deadline(),
            },
            AttemptState::Discussing(green) if now >= self.discussion_ends(green) => {
                AttemptState::Ended {
                    outcome: Outcome::Solved(green),
                    at: self.discussion_ends(green),
                }
            }
            state => state,
        }
    }

    /// Takes the verdict `accepted` for a file saved at `saved_at`: a save before the deadline counts, however
    /// late its verdict comes.
    pub fn solve(&mut self, saved_at: Timestamp, judged_at: Timestamp) -> Result<(), RefusedMove> {
        self.admits_save(saved_at)?;
        self.state = AttemptState::Discussing(Green {
            saved_at,
            judged_at,
        });
        Ok(())
    }

    /// Whether a file saved at `saved_at` would still count.
    pub fn admits_save(&self, saved_at: Timestamp) -> Result<(), RefusedMove> {
        if self.state != AttemptState::Working {
            return Err(RefusedMove::NotWorking);
        }
        let late = saved_at.duration_since(self.deadline());
        if late.is_positive() {
            return Err(RefusedMove::SavedLate { late });
        }
        Ok(())
    }

    /// Gives the attempt up at `now`. Past the deadline it has timed out instead.
    pub fn give_up(&mut self, now: Timestamp) -> Result<(), RefusedMove> {
        match self.settled(now) {
            AttemptState::Working => {
                self.state = AttemptState::Ended {
                    outcome: Outcome::GivenUp,
                    at: now,
                };
                Ok(())
            }
            settled => {
                self.state = settled;
                Err(RefusedMove::NotWorking)
            }
        }
    }

    /// Ends the discussion at `now`, or when its time was over.
    pub fn finish_discussion(&mut self, now: Timestamp) -> Result<(), RefusedMove> {
        let AttemptState::Discussing(green) = self.state else {
            return Err(RefusedMove::NotWorking);
        };
        self.state = AttemptState::Ended {
            outcome: Outcome::Solved(green),
            at: now.min(self.discussion_ends(green)),
        };
        Ok(())
    }

    /// Records what [`settled`](Self::settled) says of `now`.
    pub fn settle(&mut self, now: Timestamp) {
        self.state = self.settled(now);
    }

    /// The save that solved it, if one did.
    #[must_use]
    pub fn green(&self) -> Option<Green> {
        match self.state {
            AttemptState::Discussing(green)
            | AttemptState::Ended {
                outcome: Outcome::Solved(green),
                ..
            } => Some(green),
            _ => None,
        }
    }

    /// From the start to the save that passed.
    #[must_use]
    pub fn time_to_green(&self) -> Option<SignedDuration> {
        Some(self.green()?.saved_at.duration_since(self.started_at))
    }

    /// How long the attempt has been worked on at `now`: up to the green save, or the end, or `now`.
    #[must_use]
    pub fn time_on_clock(&self, now: Timestamp) -> SignedDuration {
        let until = match self.settled(now) {
            AttemptState::Working => now,
            AttemptState::Discussing(green)
            | AttemptState::Ended {
                outcome: Outcome::Solved(green),
                ..
            } => green.saved_at,
            AttemptState::Ended { at, .. } => at,
        };
        until
            .duration_since(self.started_at)
            .max(SignedDuration::ZERO)
    }

    fn discussion_ends(&self, green: Green) -> Timestamp {
        green.judged_at + self.contract.discuss
    }
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Planning { .. } => "planning",
            Self::Coding { .. } => "coding",
            Self::Discussing { .. } => "discussing",
            Self::Ended { outcome, .. } => outcome.name(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn attempt() -> Attempt {
        Attempt {
            id: 1,
            kata: KataId::new("k"),
            pattern: PatternId::new("p"),
            pattern_hidden: false,
            language: Language::Rust,
            solution: "k.rs".into(),
            started_at: Timestamp::UNIX_EPOCH,
            contract: Contract::STANDARD,
            target: SignedDuration::from_mins(12),
            state: AttemptState::Working,
        }
    }

    fn at(minutes: i64, seconds: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_secs(minutes * 60 + seconds)
    }

    #[test]
    fn the_contract_is_five_twenty_and_stop_at_twenty_five() {
        assert_eq!(
            Contract::of(SignedDuration::from_mins(25)),
            Contract::STANDARD
        );
        let attempt = attempt();
        assert_eq!(attempt.phase(at(4, 59)).to_string(), "planning");
        assert_eq!(attempt.phase(at(5, 0)).to_string(), "coding");
        assert_eq!(attempt.phase(at(24, 59)).to_string(), "coding");
        assert_eq!(attempt.phase(at(25, 0)).to_string(), "timed_out");
    }

    #[test]
    fn an_attempt_found_open_after_its_deadline_ended_at_its_deadline() {
        let mut attempt = attempt();
        attempt.settle(at(90, 0));
        assert_eq!(
            attempt.state,
            AttemptState::Ended {
                outcome: Outcome::TimedOut,
                at: at(25, 0)
            }
        );
    }

    #[test]
    fn a_save_before_the_deadline_counts_though_its_verdict_is_late() {
        let mut attempt = attempt();
        attempt.solve(at(24, 59), at(25, 3)).unwrap();
        assert_eq!(
            attempt.time_to_green(),
            Some(SignedDuration::from_secs(24 * 60 + 59))
        );
    }

    #[test]
    fn a_save_after_the_deadline_is_refused() {
        let mut attempt = attempt();
        let late = SignedDuration::from_secs(1);
        assert_eq!(
            attempt.solve(at(25, 1), at(25, 2)),
            Err(RefusedMove::SavedLate { late })
        );
        assert_eq!(attempt.state, AttemptState::Working);
    }

    #[test]
    fn giving_up_after_the_deadline_is_a_time_out() {
        let mut attempt = attempt();
        assert_eq!(attempt.give_up(at(26, 0)), Err(RefusedMove::NotWorking));
        assert_eq!(attempt.phase(at(26, 0)).to_string(), "timed_out");
    }

    #[test]
    fn a_discussion_ends_by_itself_after_its_minutes() {
        let mut attempt = attempt();
        attempt.solve(at(10, 0), at(10, 1)).unwrap();
        assert_eq!(attempt.phase(at(12, 0)).to_string(), "discussing");
        assert_eq!(attempt.phase(at(15, 1)).to_string(), "solved");
        assert_eq!(
            attempt.time_on_clock(at(40, 0)),
            SignedDuration::from_mins(10)
        );
    }
}
