-- Bad days: which copy of the office this file is, a log whose entries prove one another, and what was missed and left at that.
-- Oldest program that may still write: schema 6 (one that knows no chain would break it).

CREATE TABLE lineage (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  machine TEXT NOT NULL DEFAULT '',               -- the computer it lives on, as a digest; '': whoever opens it first
  epoch INTEGER NOT NULL DEFAULT 0,               -- grows whenever somebody confirms a restored or copied office; 0: no worker has opened it yet
  gates INTEGER NOT NULL DEFAULT 0,               -- wire gates opened ever: what left, or may have
  cause TEXT NOT NULL DEFAULT '',                 -- why sending is held until somebody looked: restored, copied, rewound, other_computer, unknown, test_copy
  data_until INTEGER,                             -- while held: the last thing this file knows of
  sent_until INTEGER,                             -- while held: when this computer last sent for this office, as far as is known
  quiet_before INTEGER NOT NULL DEFAULT 0         -- nothing that fell due before this goes by itself: the period somebody chose to skip
) STRICT;
INSERT INTO lineage(id) VALUES (1);

-- hash = SHA-256 over the entry's metadata, `content` and the hash before it; content = SHA-256 over salt and parameters. So a client's words
-- can be erased, with their salt, and the chain still holds. NULL: written before there was a chain.
ALTER TABLE activity ADD COLUMN salt BLOB;
ALTER TABLE activity ADD COLUMN content BLOB;
ALTER TABLE activity ADD COLUMN hash BLOB;
DROP TRIGGER activity_no_update;
CREATE TRIGGER activity_no_update BEFORE UPDATE ON activity
WHEN NOT (NEW.seq IS OLD.seq AND NEW.at IS OLD.at AND NEW.who IS OLD.who AND NEW.kind IS OLD.kind AND NEW.client_id IS OLD.client_id
  AND NEW.matter_id IS OLD.matter_id AND NEW.message_id IS OLD.message_id AND NEW.content IS OLD.content AND NEW.hash IS OLD.hash
  AND NEW.parameters = '{}' AND NEW.salt IS NULL)
BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;

ALTER TABLE occurrence ADD COLUMN left_by TEXT NOT NULL DEFAULT '';   -- who looked at a missed one and left it at that

ALTER TABLE office ADD COLUMN backup_folder TEXT NOT NULL DEFAULT ''; -- where backups go as well; empty: only beside the office
