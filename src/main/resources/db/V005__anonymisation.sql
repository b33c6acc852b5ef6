-- Who and what a review's words name, and what stands in its place. kept: roster_word. derived: all others.

CREATE TABLE anonymised (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    version TEXT NOT NULL,
    PRIMARY KEY (review_key, edition)
);

CREATE TABLE redaction (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    report INTEGER NOT NULL,
    kind TEXT NOT NULL,
    person TEXT NOT NULL,
    name_start INTEGER NOT NULL,
    name_end INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    replacement TEXT NOT NULL,
    reasons TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, position)
);

CREATE TABLE found_person (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    person TEXT NOT NULL,
    role TEXT NOT NULL,
    forms TEXT NOT NULL,
    words TEXT NOT NULL,
    state TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, position)
);

-- What a person said about a name of a review: append-only, the last word on a name holds.
CREATE TABLE roster_word (
    review_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    state TEXT NOT NULL,
    said_by TEXT NOT NULL,
    said_at TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (review_key, position)
);
