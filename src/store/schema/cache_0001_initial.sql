-- SPDX-FileCopyrightText: 2026 FleetSync contributors
-- SPDX-License-Identifier: MIT
--
-- Understood by SQLite and PostgreSQL alike. A statement ends with the line that ends in a semicolon.
-- Instants are ISO 8601 in UTC with milliseconds: as text they sort as in time. Absent is NULL.

-- Everything here can be had from the server again. Never a token.
CREATE TABLE fleet (
    connection TEXT NOT NULL PRIMARY KEY,
    profile TEXT NOT NULL,
    checked_at TEXT,
    record TEXT NOT NULL
);

-- How the person left the views; base64.
CREATE TABLE view_state (
    name TEXT NOT NULL PRIMARY KEY,
    state TEXT NOT NULL
);
