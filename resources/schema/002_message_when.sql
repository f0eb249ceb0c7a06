-- Lists of messages go by when they left, or will: newest first, page by page, and a search walks in this order. Everything the walk
-- looks at stands in the index: the rows, with their texts, are ten times as big.
-- Oldest program that may still write: schema 1.

CREATE INDEX message_when ON message(coalesce(sent_at, due_at), id, state, client_id, matter_id, address);
