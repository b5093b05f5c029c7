-- SPDX-FileCopyrightText: 2026 FleetSync contributors
-- SPDX-License-Identifier: MIT
--
-- Understood by SQLite and PostgreSQL alike. A statement ends with the line that ends in a semicolon.

-- Past syncs, which can be had from the server again, by the million: hence milliseconds since 1970
-- where other tables have ISO 8601, and 0 where none is told, because NULL has no place in an order.
CREATE TABLE sync (
    id TEXT NOT NULL PRIMARY KEY,
    connection TEXT NOT NULL,
    requested_at BIGINT NOT NULL,
    status TEXT NOT NULL,
    record TEXT NOT NULL
);

CREATE INDEX sync_of_fleet ON sync (connection, requested_at);
CREATE INDEX sync_newest ON sync (requested_at);
-- The others are found soon enough among all: most are completed.
CREATE INDEX sync_not_completed ON sync (status, requested_at) WHERE status <> 'completed';
