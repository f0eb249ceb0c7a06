-- What an office's file looked like before schema 6.
DROP TABLE lineage;
DROP TRIGGER activity_no_update;
ALTER TABLE activity DROP COLUMN salt;
ALTER TABLE activity DROP COLUMN content;
ALTER TABLE activity DROP COLUMN hash;
CREATE TRIGGER activity_no_update BEFORE UPDATE ON activity BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
ALTER TABLE occurrence DROP COLUMN left_by;
ALTER TABLE office DROP COLUMN backup_folder;
PRAGMA user_version=5;
