-- Summaries, whether a review's words may be public, and what the owner of a library set.
-- kept: summary_version, summary_sentence, summary_citation, sign_off, owner_setting; versions and sign-offs are
-- only ever added, and the last one holds.

CREATE TABLE summary_version (
    review_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    maker TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    basis TEXT NOT NULL,
    PRIMARY KEY (review_key, version)
);

CREATE TABLE summary_sentence (
    review_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    part TEXT NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (review_key, version, position)
);

CREATE TABLE summary_citation (
    review_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    sentence INTEGER NOT NULL,
    position INTEGER NOT NULL,
    passage TEXT NOT NULL,
    report INTEGER NOT NULL,
    page INTEGER NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (review_key, version, sentence, position),
    FOREIGN KEY (review_key, version, sentence) REFERENCES summary_sentence (review_key, version, position)
);

CREATE TABLE sign_off (
    review_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    edition INTEGER NOT NULL,
    basis TEXT NOT NULL,
    author TEXT NOT NULL,
    said TEXT NOT NULL,
    why TEXT NOT NULL,
    PRIMARY KEY (review_key, position)
);

CREATE TABLE owner_setting (
    name TEXT NOT NULL,
    position INTEGER NOT NULL,
    setting TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    PRIMARY KEY (name, position)
);
