-- The shape of a library. Every statement is read by SQLite and by PostgreSQL alike.
-- kept: filed_file, review, edition, report. derived, and made again by reading again: all others.

CREATE TABLE filed_file (
    digest TEXT NOT NULL PRIMARY KEY,
    content BYTEA NOT NULL
);

CREATE TABLE review (
    review_key TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE,
    current_edition INTEGER NOT NULL
);

CREATE TABLE edition (
    review_key TEXT NOT NULL REFERENCES review (review_key),
    edition INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    added TEXT NOT NULL,
    readings INTEGER NOT NULL,
    PRIMARY KEY (review_key, edition)
);

CREATE TABLE report (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    file_name TEXT NOT NULL,
    digest TEXT NOT NULL REFERENCES filed_file (digest),
    kind TEXT NOT NULL,
    paged INTEGER NOT NULL,
    PRIMARY KEY (review_key, edition, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE INDEX report_by_digest ON report (digest);

CREATE TABLE page (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    report INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label TEXT NOT NULL,
    state TEXT NOT NULL,
    box TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, report, number),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE problem (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    page INTEGER NOT NULL,
    about TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE source_text (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    report INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, report),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE passage (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    report INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    marker TEXT NOT NULL,
    words TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    spots TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, report, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE fact (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    name TEXT NOT NULL,
    words TEXT NOT NULL,
    report INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    spots TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, name),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE INDEX fact_by_words ON fact (name, lower(words));

CREATE TABLE ledger (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    declared_count INTEGER,
    PRIMARY KEY (review_key, edition),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE recommendation (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    parent TEXT NOT NULL,
    words TEXT NOT NULL,
    words_digest TEXT NOT NULL,
    level TEXT NOT NULL,
    report INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    spots TEXT NOT NULL,
    scope TEXT NOT NULL,
    action TEXT NOT NULL,
    lead TEXT NOT NULL,
    milestones TEXT NOT NULL,
    target_date TEXT NOT NULL,
    completion TEXT NOT NULL,
    outcome TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (review_key, edition, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE INDEX recommendation_by_words ON recommendation (words_digest);

CREATE TABLE sub_item (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    marker TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, position),
    FOREIGN KEY (review_key, edition, recommendation)
        REFERENCES recommendation (review_key, edition, position)
);

CREATE TABLE addressee (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    as_printed TEXT NOT NULL,
    source TEXT NOT NULL,
    needs_review INTEGER NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, position),
    FOREIGN KEY (review_key, edition, recommendation)
        REFERENCES recommendation (review_key, edition, position)
);

CREATE TABLE occurrence (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    report INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    spots TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, position),
    FOREIGN KEY (review_key, edition, recommendation)
        REFERENCES recommendation (review_key, edition, position)
);

CREATE TABLE reason (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, position),
    FOREIGN KEY (review_key, edition, recommendation)
        REFERENCES recommendation (review_key, edition, position)
);

CREATE TABLE refused_file (
    file_name TEXT NOT NULL PRIMARY KEY,
    words TEXT NOT NULL,
    refused TEXT NOT NULL
);
