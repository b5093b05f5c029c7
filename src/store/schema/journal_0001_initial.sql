-- SPDX-FileCopyrightText: 2026 FleetSync contributors
-- SPDX-License-Identifier: MIT
--
-- Understood by SQLite and PostgreSQL alike. A statement ends with the line that ends in a semicolon.
-- Instants are ISO 8601 in UTC with milliseconds: as text they sort as in time. Absent is NULL.

-- One row a wish (reliability.md, "Journal before POST"). States and kinds are words, never numbers.
CREATE TABLE journal (
    id TEXT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    profile TEXT NOT NULL,
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    state TEXT NOT NULL,
    attempt INTEGER NOT NULL,
    baseline TEXT NOT NULL,
    baseline_newest TEXT,
    sent_at TEXT,
    settle_until TEXT,
    not_before TEXT,
    sync_id TEXT,
    target TEXT,
    candidates TEXT NOT NULL,
    error TEXT,
    created_at TEXT NOT NULL,
    who TEXT NOT NULL,
    dismissed INTEGER NOT NULL
);

-- The last guard against a doubled sync: whatever a program believes, the file refuses.
CREATE UNIQUE INDEX journal_in_flight ON journal (connection) WHERE state IN ('sending', 'unknown');
CREATE UNIQUE INDEX journal_claimed ON journal (sync_id)
    WHERE kind = 'request' AND state IN ('acked', 'adopted');
CREATE INDEX journal_newest ON journal (created_at, seq);
CREATE INDEX journal_seq ON journal (seq);

CREATE TABLE action_log (
    seq BIGINT NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    wish TEXT NOT NULL,
    kind TEXT NOT NULL,
    connection TEXT NOT NULL,
    result TEXT NOT NULL
);
