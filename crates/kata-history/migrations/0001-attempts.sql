-- Moments are whole milliseconds since 1970-01-01T00:00:00Z, durations whole milliseconds.

CREATE TABLE attempts (
    id              INTEGER PRIMARY KEY,
    kata            TEXT    NOT NULL,
    pattern         TEXT    NOT NULL,
    pattern_hidden  INTEGER NOT NULL CHECK (pattern_hidden IN (0, 1)),
    language        TEXT    NOT NULL,
    -- Text, or the bytes of a path that is not UTF-8.
    solution        ANY     NOT NULL,
    started_at      INTEGER NOT NULL,
    plan_ms         INTEGER NOT NULL,
    code_ms         INTEGER NOT NULL,
    discuss_ms      INTEGER NOT NULL,
    target_ms       INTEGER NOT NULL,
    state           TEXT    NOT NULL CHECK (state IN ('working', 'discussing', 'ended')),
    outcome         TEXT             CHECK (outcome IN ('solved', 'timed_out', 'given_up')),
    ended_at        INTEGER,
    -- The save that passed every case, and the moment its verdict came.
    green_saved_at  INTEGER,
    green_judged_at INTEGER,
    -- The latest moment a program saw the attempt: a clock that went backwards shows here.
    last_seen       INTEGER NOT NULL,
    CHECK ((state = 'ended') = (outcome IS NOT NULL)),
    CHECK ((state = 'ended') = (ended_at IS NOT NULL)),
    CHECK ((green_saved_at IS NOT NULL) = (state = 'discussing' OR outcome IS 'solved')),
    CHECK ((green_saved_at IS NULL) = (green_judged_at IS NULL))
) STRICT;

CREATE INDEX attempts_by_start ON attempts (started_at);
CREATE INDEX attempts_by_kata ON attempts (kata, started_at);
CREATE INDEX attempts_open ON attempts (id) WHERE state <> 'ended';

-- Each source text once, however often it was saved. The hash is its SHA-256 in lower-case hexadecimal.
CREATE TABLE snapshots (
    hash TEXT NOT NULL PRIMARY KEY,
    text BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE runs (
    id                INTEGER PRIMARY KEY,
    attempt           INTEGER NOT NULL REFERENCES attempts (id),
    source            TEXT    NOT NULL REFERENCES snapshots (hash),
    saved_at          INTEGER NOT NULL,
    judged_at         INTEGER NOT NULL,
    verdict           TEXT    NOT NULL,
    passed            INTEGER NOT NULL,
    total             INTEGER NOT NULL,
    fuel              INTEGER NOT NULL,
    peak_memory_bytes INTEGER NOT NULL,
    growth_exponent   REAL,
    failed_case       TEXT
) STRICT;

CREATE INDEX runs_by_attempt ON runs (attempt, saved_at);

-- `number` counts the kata's hints from 0.
CREATE TABLE hints (
    attempt  INTEGER NOT NULL REFERENCES attempts (id),
    number   INTEGER NOT NULL,
    taken_at INTEGER NOT NULL,
    PRIMARY KEY (attempt, number)
) STRICT, WITHOUT ROWID;

-- The cost the solver would tell the interviewer, by the name of its class.
CREATE TABLE answers (
    attempt     INTEGER NOT NULL PRIMARY KEY REFERENCES attempts (id),
    time_cost   TEXT    NOT NULL,
    space_cost  TEXT    NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT;
