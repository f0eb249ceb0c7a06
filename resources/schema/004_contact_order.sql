-- Which address of a client comes first: the one that is told when an automation tells only the first, and that lists show. Smaller comes first.
-- Oldest program that may still write: schema 1.

ALTER TABLE contact_point ADD COLUMN place INTEGER NOT NULL DEFAULT 0;
