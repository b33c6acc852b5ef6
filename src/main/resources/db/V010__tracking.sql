-- What became of each recommendation. kept: ask, step, review_event, evidence_file; step and review_event are only
-- added to. derived: the columns of ask after "adrift", and ask_reading; both are worked out again from what is kept.

CREATE TABLE ask (
    ask_id TEXT NOT NULL PRIMARY KEY,
    review_key TEXT NOT NULL,
    anchor TEXT NOT NULL,
    number TEXT NOT NULL,
    addressee TEXT NOT NULL,
    adrift INTEGER NOT NULL,
    position INTEGER NOT NULL,
    addressee_place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    organisation TEXT NOT NULL,
    organisation_id TEXT NOT NULL,
    sector TEXT NOT NULL,
    area TEXT NOT NULL,
    region TEXT NOT NULL,
    police_force TEXT NOT NULL,
    published TEXT NOT NULL,
    entered INTEGER NOT NULL,
    response TEXT NOT NULL,
    told TEXT NOT NULL,
    implementation TEXT NOT NULL,
    colour TEXT NOT NULL,
    why TEXT NOT NULL,
    next TEXT NOT NULL,
    due TEXT NOT NULL,
    verified_until TEXT NOT NULL,
    is_reopened INTEGER NOT NULL,
    is_recurring INTEGER NOT NULL,
    evidence INTEGER NOT NULL,
    evidence_shows TEXT NOT NULL,
    owner TEXT NOT NULL
);

CREATE INDEX ask_by_review ON ask (review_key, position, addressee_place);
CREATE INDEX ask_by_organisation ON ask (organisation_id, colour);
CREATE INDEX ask_by_implementation ON ask (implementation, due);
CREATE INDEX ask_by_due ON ask (due);
CREATE INDEX ask_by_area ON ask (area);

CREATE TABLE step (
    step INTEGER NOT NULL PRIMARY KEY,
    ask_id TEXT NOT NULL REFERENCES ask (ask_id),
    what TEXT NOT NULL,
    content TEXT NOT NULL,
    link BIGINT NOT NULL
);

CREATE INDEX step_by_ask ON step (ask_id, step);

CREATE TABLE review_event (
    event_number INTEGER NOT NULL PRIMARY KEY,
    review_key TEXT NOT NULL,
    event TEXT NOT NULL,
    happened TEXT NOT NULL,
    narrative TEXT NOT NULL,
    author TEXT NOT NULL,
    entered TEXT NOT NULL
);

CREATE INDEX review_event_by_review ON review_event (review_key, event_number);

CREATE TABLE evidence_file (
    digest TEXT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL
);

CREATE TABLE ask_reading (
    review_key TEXT NOT NULL PRIMARY KEY,
    reading TEXT NOT NULL
);
