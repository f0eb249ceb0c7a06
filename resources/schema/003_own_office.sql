-- What an office's own clients bring: which column of a list is what, kept for the next list with the same headings; and the lines under every message.
-- Oldest program that may still write: schema 1.

CREATE TABLE import_map (
  headings TEXT PRIMARY KEY,                      -- folded, joined by U+001F, in the file's order
  columns TEXT NOT NULL                           -- JSON: an array of column names, '' for one that is left out, or {"columns": that array, "types": {word: matter type}}
) STRICT, WITHOUT ROWID;

ALTER TABLE office ADD COLUMN signature TEXT NOT NULL DEFAULT '';
