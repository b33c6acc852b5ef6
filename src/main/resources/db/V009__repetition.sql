-- Recommendations that ask the same. kept: repeat_decision. derived, and made again from the reviews: all others.

CREATE TABLE filed_review (
    review_key TEXT NOT NULL PRIMARY KEY REFERENCES review (review_key),
    place INTEGER NOT NULL,
    edition INTEGER NOT NULL,
    ledger_digest TEXT NOT NULL
);

CREATE TABLE filed_ask (
    review_key TEXT NOT NULL REFERENCES filed_review (review_key),
    anchor TEXT NOT NULL,
    position INTEGER NOT NULL,
    number TEXT NOT NULL,
    words TEXT NOT NULL,
    bodies TEXT NOT NULL,
    level TEXT NOT NULL,
    meaning BYTEA NOT NULL,
    PRIMARY KEY (review_key, anchor)
);

CREATE TABLE repeat_link (
    review_key TEXT NOT NULL,
    anchor TEXT NOT NULL,
    earlier_review TEXT NOT NULL,
    earlier_anchor TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    PRIMARY KEY (review_key, anchor, earlier_review, earlier_anchor)
);

CREATE INDEX repeat_link_by_earlier ON repeat_link (earlier_review, earlier_anchor);

CREATE TABLE repeat_decision (
    position INTEGER NOT NULL PRIMARY KEY,
    verdict TEXT NOT NULL,
    review_key TEXT NOT NULL,
    anchor TEXT NOT NULL,
    other_review TEXT NOT NULL,
    other_anchor TEXT NOT NULL,
    author TEXT NOT NULL,
    decided TEXT NOT NULL,
    why TEXT NOT NULL
);
