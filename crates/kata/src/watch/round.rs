//! The loop: what each event does to the attempt, and what is shown of it.

use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use kata_catalog::Entry;
use kata_core::{Attempt, AttemptState, CostAnswer, Outcome, Phase, Verdict};
use kata_history::{History, StateUpdate};
use kata_report::{clock, verdict_text};

use super::event::Event;
use super::keys::{END_OF_INPUT, INTERRUPT};
use super::question::{self, Question};
use super::saves::{Look, SolutionFile};
use super::screen::Screen;
use super::worker::{Flight, Job};
use crate::CommandResult;
use crate::bench::{CallOff, Judgement};
use crate::commands::{hint, show, test};
use crate::context::Context;
use crate::error::{CliError, ExitStatus};
use crate::settle;

/// Without an event for this long, it is a tick.
const TICK: Duration = Duration::from_millis(250);
/// Every so many ticks the history is asked whether another program ended the attempt, and told that it is seen.
const HEARTBEAT: u64 = 20;

/// One watched attempt.
pub(crate) struct Round<'a> {
    context: &'a Context,
    history: History,
    entry: &'a Entry,
    attempt: Attempt,
    screen: Screen,
    interactive: bool,
    file: SolutionFile,
    jobs: Sender<Job>,
    flight: Option<Flight>,
    jobs_sent: u64,
    /// The phase that was announced.
    announced: String,
    question: Option<Question>,
    giving_up: bool,
    ticks: u64,
    /// The latest moment seen by any program: time does not go back.
    latest: Timestamp,
}

/// Whether the watch goes on.
enum Step {
    On,
    Over(ExitStatus),
}

impl<'a> Round<'a> {
    pub(crate) fn new(
        context: &'a Context,
        history: History,
        entry: &'a Entry,
        attempt: Attempt,
        jobs: Sender<Job>,
        interactive: bool,
    ) -> Result<Self, CliError> {
        let record = history.attempt(attempt.id)?;
        let judged = record.runs.last().map(|run| run.source.clone());
        let latest = settle::now(context, &history, &attempt)?;
        let question =
            (attempt.green().is_some() && record.answer.is_none()).then_some(Question::Time);
        let mut file = SolutionFile::new(judged);
        // The starter needs no verdict.
        if record.runs.is_empty()
            && crate::solution_file::read(&attempt.solution)
                .is_ok_and(|source| settle::is_starter(&attempt, entry, &source))
        {
            let _ = file.look(&attempt.solution);
        }
        Ok(Self {
            screen: Screen::new(context.printer, interactive),
            context,
            history,
            entry,
            attempt,
            interactive,
            file,
            jobs,
            flight: None,
            jobs_sent: 0,
            announced: String::new(),
            question,
            giving_up: false,
            ticks: 0,
            latest,
        })
    }

    /// Runs until the attempt ends or the solver leaves.
    pub(crate) fn run(mut self, events: &Receiver<Event>) -> CommandResult {
        let result = self.go_on(events);
        if let Some(flight) = &self.flight {
            flight.call_off.call_off();
        }
        self.screen.close();
        result
    }

    fn go_on(&mut self, events: &Receiver<Event>) -> CommandResult {
        if let Step::Over(status) = self.tick()? {
            return Ok(status);
        }
        if self.question.is_some() {
            self.ask();
        }
        loop {
            let step = match events.recv_timeout(TICK) {
                Ok(Event::Key(key)) => self.key(key)?,
                Ok(Event::Judged { job, result }) => self.judged(job, result)?,
                Ok(Event::WatchFailed(why)) => {
                    self.screen
                        .warn(&format!("saves are looked for four times a second: {why}"));
                    Step::On
                }
                Ok(Event::Terminated) | Err(RecvTimeoutError::Disconnected) => self.leave(),
                Ok(Event::Stirred) | Err(RecvTimeoutError::Timeout) => Step::On,
            };
            let step = if let Step::On = step {
                self.tick()?
            } else {
                step
            };
            if let Step::Over(status) = step {
                return Ok(status);
            }
        }
    }

    fn now(&mut self) -> Timestamp {
        self.latest = self.latest.max(self.context.now());
        self.latest
    }

    /// After every event: the file, the phase, the countdown.
    fn tick(&mut self) -> Result<Step, CliError> {
        self.ticks += 1;
        let now = self.now();
        if self.ticks.is_multiple_of(HEARTBEAT) {
            self.history.touch(self.attempt.id, now)?;
            self.attempt = self.history.attempt(self.attempt.id)?.attempt;
        }
        if self.attempt.state == AttemptState::Working {
            self.look(now);
        }
        // A save made in time is waited for, however late its verdict.
        if self.flight.is_none() {
            let settled = self.attempt.settled(now);
            if settled != self.attempt.state {
                self.attempt.state = settled;
                self.save_state()?;
            }
            if let AttemptState::Ended { outcome, .. } = self.attempt.state {
                return Ok(Step::Over(self.end(outcome)));
            }
        }
        self.show(now);
        Ok(Step::On)
    }

    fn look(&mut self, now: Timestamp) {
        match self.file.look(&self.attempt.solution) {
            Look::Same => {}
            Look::Gone => self.screen.warn(&format!(
                "{} is gone; the clock goes on, and writing it again goes on with it",
                self.attempt.solution.display()
            )),
            Look::Saved(source) => {
                let saved_at = settle::saved_at(&self.attempt.solution, &self.attempt, now);
                if self.attempt.admits_save(saved_at).is_ok() {
                    self.judge(source, saved_at);
                }
            }
        }
    }

    /// A newer save calls the run in flight off and starts its own.
    fn judge(&mut self, source: Vec<u8>, saved_at: Timestamp) {
        if let Some(flight) = self.flight.take() {
            flight.call_off.call_off();
        }
        self.jobs_sent += 1;
        let flight = Flight {
            id: self.jobs_sent,
            saved_at,
            source,
            call_off: CallOff::default(),
        };
        let job = Job {
            id: flight.id,
            source: flight.source.clone(),
            call_off: flight.call_off.clone(),
        };
        if self.jobs.send(job).is_ok() {
            self.flight = Some(flight);
        }
    }

    fn judged(
        &mut self,
        job: u64,
        result: Result<Option<Box<Judgement>>, CliError>,
    ) -> Result<Step, CliError> {
        let Some(flight) = self.flight.take_if(|flight| flight.id == job) else {
            return Ok(Step::On);
        };
        let Some(judgement) = result? else {
            return Ok(Step::On);
        };
        let now = self.now();
        settle::record(
            &mut self.history,
            &mut self.attempt,
            &judgement,
            flight.saved_at,
            &flight.source,
            now,
        )?;
        self.show_verdict(&judgement, flight.saved_at, now);
        if judgement.report.verdict == Verdict::Accepted && self.attempt.green().is_some() {
            return Ok(self.solved());
        }
        Ok(Step::On)
    }

    fn show_verdict(&self, judgement: &Judgement, saved_at: Timestamp, now: Timestamp) {
        if self.context.printer.is_json() {
            self.screen
                .data(&test::judged_json(&self.attempt, judgement, now));
            return;
        }
        let at = clock(saved_at.duration_since(self.attempt.started_at));
        let text = verdict_text(&judgement.report, self.context.printer.width());
        self.screen.data(&format!("\n{at}  {text}"));
    }

    /// Green: the time against the target, and what the interviewer would ask.
    fn solved(&mut self) -> Step {
        let time = self.attempt.time_to_green().unwrap_or_default();
        // Whole seconds, so that what is shown adds up.
        let time = SignedDuration::from_secs(time.as_secs());
        let target = self.attempt.target;
        let against = if time <= target {
            format!(
                "{} under the target of {}",
                clock(target - time),
                clock(target)
            )
        } else {
            format!(
                "{} over the target of {}",
                clock(time - target),
                clock(target)
            )
        };
        self.screen
            .say(&format!("solved in {}, {against}", clock(time)));
        if self.attempt.pattern_hidden {
            self.screen
                .say(&format!("the pattern was {}", self.attempt.pattern));
        }
        if !self.interactive {
            return Step::Over(ExitStatus::Done);
        }
        self.question = Some(Question::Time);
        let now = self.latest;
        self.show(now);
        self.ask();
        Step::On
    }

    fn ask(&self) {
        let what = match self.question {
            Some(Question::Time) => "what would you tell the interviewer it costs in time?",
            Some(Question::Space { .. }) => "and in extra space?",
            None => return,
        };
        self.screen
            .say(&format!("{what}\n  {}", question::choices()));
    }

    fn key(&mut self, key: u8) -> Result<Step, CliError> {
        if let (Some(question), Some(class)) = (self.question, question::class_of(key)) {
            match question {
                Question::Time => {
                    self.question = Some(Question::Space { time: class });
                    self.ask();
                }
                Question::Space { time } => self.answer(CostAnswer { time, space: class })?,
            }
            return Ok(Step::On);
        }
        let confirmed = std::mem::take(&mut self.giving_up);
        match key {
            b'q' | INTERRUPT | END_OF_INPUT => return Ok(self.leave()),
            b's' => self.screen.data(&show::statement(
                self.context,
                self.entry,
                self.hides_pattern(),
            )?),
            b'\r' | b'\n' if self.attempt.green().is_some() => {
                let now = self.now();
                let _ = self.attempt.finish_discussion(now);
                self.save_state()?;
            }
            _ if self.attempt.state != AttemptState::Working => {}
            b'r' => self.file.forget(),
            b'h' => {
                let now = self.now();
                let line = hint::take(&mut self.history, self.entry, &self.attempt, now)?;
                self.screen.say(&line);
            }
            b'g' if confirmed => {
                let now = self.now();
                let _ = self.attempt.give_up(now);
                self.flight
                    .take()
                    .inspect(|flight| flight.call_off.call_off());
                self.save_state()?;
            }
            b'g' => {
                self.giving_up = true;
                self.screen
                    .say("give up? press g again; any other key goes on");
            }
            _ => {}
        }
        Ok(Step::On)
    }

    fn answer(&mut self, answer: CostAnswer) -> Result<(), CliError> {
        self.question = None;
        let now = self.now();
        self.history.record_answer(self.attempt.id, answer, now)?;
        self.screen
            .say(&question::verdict(answer, &self.entry.manifest().cost));
        self.screen
            .say("say the trade-offs aloud; `kata solution` compares");
        Ok(())
    }

    fn hides_pattern(&self) -> bool {
        self.attempt.pattern_hidden && self.attempt.state == AttemptState::Working
    }

    fn save_state(&mut self) -> Result<(), CliError> {
        if self.history.save_state(&self.attempt)? == StateUpdate::Overtaken {
            self.attempt = self.history.attempt(self.attempt.id)?.attempt;
        }
        Ok(())
    }

    fn show(&mut self, now: Timestamp) {
        let phase = self.attempt.phase(now);
        let name = phase.to_string();
        if !matches!(phase, Phase::Ended { .. }) && name != self.announced {
            self.screen.phase(&self.attempt, phase);
            self.announced = name;
        }
        self.screen
            .countdown(&self.attempt, now, self.flight.is_some());
    }

    /// Leaves the attempt as it is: its clock runs.
    fn leave(&mut self) -> Step {
        if self.attempt.state == AttemptState::Working {
            self.screen
                .say("the clock runs on: `kata watch` goes on with it, `kata test` judges once");
            return Step::Over(ExitStatus::NotSolved);
        }
        Step::Over(ExitStatus::Done)
    }

    fn end(&mut self, outcome: Outcome) -> ExitStatus {
        if self.context.printer.is_json() {
            let standing = test::standing(&self.attempt, self.latest);
            let line = serde_json::json!({
                "schema": 1, "event": "ended", "attempt": standing.attempt,
                "attempt_state": standing.state, "seconds_to_green": standing.seconds_to_green,
            });
            self.screen.data(&line.to_string());
        }
        let bell = if self.interactive { "\u{7}" } else { "" };
        match outcome {
            Outcome::Solved(_) => {
                self.screen
                    .say("done; `kata next` starts the next one, `kata week` sums up");
                return ExitStatus::Done;
            }
            Outcome::TimedOut => self.screen.say(&format!(
                "{bell}── stop: {} are over, and so is the attempt",
                clock(self.attempt.contract.total())
            )),
            Outcome::GivenUp => self.screen.say("── given up"),
        }
        if self.attempt.pattern_hidden {
            self.screen
                .say(&format!("the pattern was {}", self.attempt.pattern));
        }
        self.screen
            .say("`kata solution` shows how it is solved, `kata next` starts the next one");
        ExitStatus::NotSolved
    }
}
