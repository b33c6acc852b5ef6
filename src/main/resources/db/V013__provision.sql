-- Which service exists where, for whom, and whether anybody evaluated it; and which recommendations it answers.
-- kept: both, and only added to. The last entry of a service is what holds; one that is withdrawn stays.

CREATE TABLE provision_entry (
    entry INTEGER NOT NULL PRIMARY KEY,
    provision_id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    provider TEXT NOT NULL,
    area TEXT NOT NULL,
    audience TEXT NOT NULL,
    evaluation TEXT NOT NULL,
    evaluated_in TEXT NOT NULL,
    since TEXT NOT NULL,
    until TEXT NOT NULL,
    source TEXT NOT NULL,
    practice TEXT NOT NULL,
    author TEXT NOT NULL,
    entered TEXT NOT NULL
);

CREATE INDEX provision_entry_by_id ON provision_entry (provision_id, entry);

CREATE TABLE practice_answer (
    entry INTEGER NOT NULL PRIMARY KEY,
    provision_id TEXT NOT NULL,
    review_key TEXT NOT NULL,
    anchor TEXT NOT NULL,
    why TEXT NOT NULL,
    holds INTEGER NOT NULL,
    author TEXT NOT NULL,
    entered TEXT NOT NULL
);

CREATE INDEX practice_answer_by_recommendation ON practice_answer (review_key, anchor);
