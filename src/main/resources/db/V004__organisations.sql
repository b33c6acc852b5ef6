-- Who was told. Every statement is read by SQLite and by PostgreSQL alike.
-- kept: settlement, settled_body, register_change, register_version. derived: all others.

CREATE TABLE addressee_context (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    area TEXT NOT NULL,
    at_date TEXT NOT NULL,
    board TEXT NOT NULL,
    PRIMARY KEY (review_key, edition),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE addressee_context_word (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    position INTEGER NOT NULL,
    sort TEXT NOT NULL,
    short_form TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE TABLE resolution (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    level TEXT NOT NULL,
    as_printed TEXT NOT NULL,
    name_key TEXT NOT NULL,
    state TEXT NOT NULL,
    confidence DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, position),
    FOREIGN KEY (review_key, edition) REFERENCES edition (review_key, edition)
);

CREATE INDEX resolution_by_name ON resolution (name_key);

CREATE TABLE resolved_body (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    addressee INTEGER NOT NULL,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    id_then TEXT NOT NULL,
    id_today TEXT NOT NULL,
    member INTEGER NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, addressee, position),
    FOREIGN KEY (review_key, edition, recommendation, addressee)
        REFERENCES resolution (review_key, edition, recommendation, position)
);

CREATE INDEX resolved_body_by_today ON resolved_body (id_today);

CREATE TABLE resolution_reason (
    review_key TEXT NOT NULL,
    edition INTEGER NOT NULL,
    recommendation INTEGER NOT NULL,
    addressee INTEGER NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, edition, recommendation, addressee, position),
    FOREIGN KEY (review_key, edition, recommendation, addressee)
        REFERENCES resolution (review_key, edition, recommendation, position)
);

CREATE TABLE settlement (
    position INTEGER NOT NULL PRIMARY KEY,
    as_printed TEXT NOT NULL,
    name_key TEXT NOT NULL,
    scope TEXT NOT NULL,
    scope_of TEXT NOT NULL,
    state TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT NOT NULL
);

CREATE TABLE settled_body (
    settlement INTEGER NOT NULL REFERENCES settlement (position),
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (settlement, position)
);

CREATE TABLE register_change (
    position INTEGER NOT NULL PRIMARY KEY,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    words TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    why TEXT NOT NULL
);

CREATE TABLE register_version (
    change INTEGER NOT NULL REFERENCES register_change (position),
    position INTEGER NOT NULL,
    removed INTEGER NOT NULL,
    id TEXT NOT NULL,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    area TEXT NOT NULL,
    region TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    successors TEXT NOT NULL,
    aliases TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (change, position)
);
