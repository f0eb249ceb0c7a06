-- One office in one file. Instants: UTC milliseconds. Civil days: 'YYYY-MM-DD' text in the office's zone. Enums: the words of SPEC.md.
-- Oldest program that may still write: schema 1.

CREATE TABLE office (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  uuid TEXT NOT NULL,
  name TEXT NOT NULL,
  country TEXT NOT NULL,
  zone TEXT NOT NULL,
  language TEXT NOT NULL,
  sending TEXT NOT NULL CHECK (sending IN ('on','off','held')),
  held_reason TEXT NOT NULL DEFAULT '',
  activation_link TEXT NOT NULL DEFAULT '',
  support_address TEXT NOT NULL DEFAULT '',
  report_to TEXT NOT NULL DEFAULT '',
  one_per_client_per_day INTEGER NOT NULL DEFAULT 0,
  max_segments INTEGER NOT NULL DEFAULT 3,
  plain_sms INTEGER NOT NULL DEFAULT 0,
  presets TEXT NOT NULL DEFAULT '[]',            -- JSON array
  sample INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE operator (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL CHECK (role IN ('admin','clerk','viewer'))
) STRICT;

CREATE TABLE matter_type (
  name TEXT PRIMARY KEY,
  remind_by_hand INTEGER NOT NULL,
  preset TEXT NOT NULL
) STRICT;

CREATE TABLE template (
  name TEXT NOT NULL,
  language TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  PRIMARY KEY (name, language)
) STRICT;

CREATE TABLE client (
  id INTEGER PRIMARY KEY,
  external_id TEXT,                               -- NULL: none, so that UNIQUE means what it says
  name TEXT NOT NULL,
  folded_name TEXT NOT NULL,
  salutation TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'active' CHECK (state IN ('active','inactive')),
  paused_until TEXT,
  pause_reason TEXT NOT NULL DEFAULT '',
  email_on INTEGER NOT NULL DEFAULT 1,
  sms_on INTEGER NOT NULL DEFAULT 1,
  consent TEXT NOT NULL DEFAULT 'unasked' CHECK (consent IN ('unasked','given','withdrawn')),
  sample INTEGER NOT NULL DEFAULT 0,
  search TEXT NOT NULL,                           -- folded: name, addresses, phone digits, matter numbers
  sort_key BLOB NOT NULL,                         -- ICU collation bytes in the office's language
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX client_external ON client(external_id) WHERE external_id IS NOT NULL;
CREATE INDEX client_sorted ON client(sort_key, id);
CREATE INDEX client_folded ON client(folded_name);

-- Kept true by the program (store/tables/clients): under trusted_schema=OFF a trigger may not write to the FTS5 of SQLite 3.40.
CREATE VIRTUAL TABLE client_search USING fts5(search, content='client', content_rowid='id', tokenize='trigram', detail='none');

CREATE TABLE contact_point (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(id),
  channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
  value TEXT NOT NULL,
  folded TEXT NOT NULL,                           -- caseless, for matching and suppression
  role TEXT NOT NULL CHECK (role IN ('client','contact','representative','ubo')),
  country TEXT NOT NULL DEFAULT '',
  language TEXT NOT NULL DEFAULT '',
  is_on INTEGER NOT NULL DEFAULT 1,
  problem TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX contact_point_client ON contact_point(client_id);
CREATE INDEX contact_point_folded ON contact_point(folded);

CREATE TABLE rule_consent (
  client_id INTEGER NOT NULL REFERENCES client(id),
  rule_id INTEGER NOT NULL REFERENCES rule(id),
  answer TEXT NOT NULL CHECK (answer IN ('given','withdrawn')),
  PRIMARY KEY (client_id, rule_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE suppression (
  folded TEXT PRIMARY KEY,
  address TEXT NOT NULL,
  reason TEXT NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE matter (
  id INTEGER PRIMARY KEY,
  client_id INTEGER NOT NULL REFERENCES client(id),
  type TEXT NOT NULL REFERENCES matter_type(name),
  number TEXT NOT NULL DEFAULT '',
  title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open','closed','cancelled')),
  starts TEXT,
  ends TEXT,
  at INTEGER,
  link TEXT NOT NULL DEFAULT '',
  origin TEXT NOT NULL,
  paused_until TEXT,
  pause_reason TEXT NOT NULL DEFAULT '',
  activated INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX matter_client ON matter(client_id);
CREATE INDEX matter_ends ON matter(ends, id) WHERE state = 'open' AND ends IS NOT NULL;
CREATE INDEX matter_number ON matter(number);

CREATE TABLE line (
  id INTEGER PRIMARY KEY,
  matter_id INTEGER NOT NULL REFERENCES matter(id),
  text TEXT NOT NULL,
  amount TEXT NOT NULL DEFAULT '',
  sender TEXT NOT NULL DEFAULT '',
  done INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX line_matter ON line(matter_id);

-- What a matter said at each revision: a change is told as the difference between two of them.
CREATE TABLE matter_revision (
  matter_id INTEGER NOT NULL REFERENCES matter(id),
  revision INTEGER NOT NULL,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  snapshot TEXT NOT NULL,                         -- JSON
  PRIMARY KEY (matter_id, revision)
) STRICT, WITHOUT ROWID;

-- Matters made or edited by hand since the planner last looked; an import touches none.
CREATE TABLE touched (
  matter_id INTEGER PRIMARY KEY REFERENCES matter(id)
) STRICT;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  off_since TEXT,
  on_since TEXT,
  removed INTEGER NOT NULL DEFAULT 0,
  planned_through INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE rule_version (
  rule_id INTEGER NOT NULL REFERENCES rule(id),
  version INTEGER NOT NULL,
  effective_from TEXT NOT NULL,
  definition TEXT NOT NULL,                       -- JSON, as rule show prints it
  PRIMARY KEY (rule_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE occurrence (
  id INTEGER PRIMARY KEY,
  rule_id INTEGER NOT NULL REFERENCES rule(id),
  matter_id INTEGER NOT NULL REFERENCES matter(id),
  client_id INTEGER NOT NULL REFERENCES client(id),
  step TEXT NOT NULL,
  anchor TEXT NOT NULL,
  due_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  verdict TEXT NOT NULL CHECK (verdict IN ('planned','held','skipped','told')),
  reason TEXT NOT NULL DEFAULT 'ok',
  first_reason TEXT NOT NULL DEFAULT 'ok',
  detail TEXT NOT NULL DEFAULT '',
  by_hand INTEGER NOT NULL DEFAULT 0,
  overridden TEXT NOT NULL DEFAULT '[]',          -- JSON array of reason codes
  text TEXT NOT NULL DEFAULT '',                  -- one-off text of a manual message
  told_with INTEGER REFERENCES occurrence(id),
  decided_at INTEGER NOT NULL,
  UNIQUE (rule_id, matter_id, step, anchor)
) STRICT;
CREATE INDEX occurrence_matter ON occurrence(matter_id);
CREATE INDEX occurrence_held ON occurrence(expires_at) WHERE verdict = 'held';

CREATE TABLE message (
  id INTEGER PRIMARY KEY,
  occurrence_id INTEGER NOT NULL REFERENCES occurrence(id),
  client_id INTEGER NOT NULL REFERENCES client(id),
  matter_id INTEGER NOT NULL REFERENCES matter(id),
  contact_point_id INTEGER REFERENCES contact_point(id), -- NULL: held before anybody could be named
  channel TEXT NOT NULL CHECK (channel IN ('email','sms')),
  address TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL CHECK (state IN ('planned','held','sending','sent','failed','unknown','skipped','cancelled')),
  reason TEXT NOT NULL DEFAULT 'ok',
  reason_detail TEXT NOT NULL DEFAULT '',
  due_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  fence INTEGER NOT NULL DEFAULT 0,
  owner TEXT NOT NULL DEFAULT '',                 -- incarnation of the worker that holds it
  attempts INTEGER NOT NULL DEFAULT 0,
  message_id_header TEXT NOT NULL,                -- kept over retries
  envid TEXT NOT NULL,
  subject TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL DEFAULT '',
  html TEXT NOT NULL DEFAULT '',
  sent_at INTEGER,
  receipt TEXT NOT NULL DEFAULT 'none' CHECK (receipt IN ('none','delayed','delivered','refused','bounced')),
  receipt_text TEXT NOT NULL DEFAULT '',
  resend_of INTEGER REFERENCES message(id),
  resolved_by TEXT NOT NULL DEFAULT '',
  made_at INTEGER NOT NULL
) STRICT;
-- Unique per occurrence and contact point; a resend by a person is a message of its own.
CREATE UNIQUE INDEX message_once ON message(occurrence_id, contact_point_id) WHERE resend_of IS NULL;
CREATE UNIQUE INDEX message_envid ON message(envid);
CREATE INDEX message_due ON message(due_at, id) WHERE state = 'planned';
CREATE INDEX message_sending ON message(id) WHERE state = 'sending';
CREATE INDEX message_held ON message(reason) WHERE state = 'held';
CREATE INDEX message_trouble ON message(state, client_id) WHERE state IN ('failed','unknown'); -- what waits for a person
CREATE INDEX message_client ON message(client_id, id);
CREATE INDEX message_occurrence ON message(occurrence_id);
CREATE INDEX message_matter ON message(matter_id);
CREATE INDEX message_sent ON message(sent_at) WHERE sent_at IS NOT NULL;

CREATE TABLE attempt (
  message_id INTEGER NOT NULL REFERENCES message(id),
  fence INTEGER NOT NULL,
  incarnation TEXT NOT NULL,
  claimed_at INTEGER NOT NULL,
  wire_started_at INTEGER,
  ended_at INTEGER,
  outcome TEXT NOT NULL DEFAULT '',
  phase TEXT NOT NULL DEFAULT '',
  reply_code INTEGER NOT NULL DEFAULT 0,
  reply TEXT NOT NULL DEFAULT '',
  server TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (message_id, fence)
) STRICT, WITHOUT ROWID;

-- The append-only story of clients and matters: kinds and parameters, never sentences.
CREATE TABLE activity (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  parameters TEXT NOT NULL DEFAULT '{}',
  client_id INTEGER,
  matter_id INTEGER,
  message_id INTEGER
) STRICT;
CREATE INDEX activity_client ON activity(client_id, seq);
CREATE INDEX activity_matter ON activity(matter_id, seq);
CREATE TRIGGER activity_no_update BEFORE UPDATE ON activity BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;
CREATE TRIGGER activity_no_delete BEFORE DELETE ON activity BEGIN SELECT RAISE(ABORT, 'the activity log is append-only'); END;

CREATE TABLE channel (
  kind TEXT PRIMARY KEY CHECK (kind IN ('email','sms')),
  is_on INTEGER NOT NULL,
  settings TEXT NOT NULL,                         -- JSON of ChannelSettings; never a secret
  stopped TEXT NOT NULL DEFAULT '',
  stopped_text TEXT NOT NULL DEFAULT '',
  stopped_reply TEXT NOT NULL DEFAULT '',
  paused_until INTEGER NOT NULL DEFAULT 0         -- rate limit of the server
) STRICT, WITHOUT ROWID;

-- The worker of this file, and the clock guard's memory.
CREATE TABLE worker (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  incarnation TEXT NOT NULL DEFAULT '',
  pid INTEGER NOT NULL DEFAULT 0,
  host TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'stopped',
  heartbeat INTEGER NOT NULL DEFAULT 0,
  next_due INTEGER,
  wall_high_water INTEGER NOT NULL DEFAULT 0,
  boot_id TEXT NOT NULL DEFAULT '',
  steady_at_high_water INTEGER NOT NULL DEFAULT 0,
  clock_frozen INTEGER NOT NULL DEFAULT 0
) STRICT;
INSERT INTO worker(id) VALUES (1);
