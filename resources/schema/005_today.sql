-- What "Today" asks for: the office's own entries of the log, and what came too late.
CREATE INDEX activity_office ON activity(kind, seq) WHERE client_id IS NULL AND matter_id IS NULL;
CREATE INDEX occurrence_missed ON occurrence(decided_at) WHERE verdict = 'skipped' AND reason IN ('too_late','superseded');
