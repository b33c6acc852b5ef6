-- What people decide about recommendations as read. kept; only ever added to.

CREATE TABLE correction (
    number INTEGER NOT NULL PRIMARY KEY,
    review_key TEXT NOT NULL REFERENCES review (review_key),
    edition INTEGER NOT NULL,
    kind TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    why TEXT NOT NULL,
    withdraws INTEGER REFERENCES correction (number),
    sight_document TEXT NOT NULL,
    sight_page INTEGER NOT NULL
);

CREATE INDEX correction_by_review ON correction (review_key, number);

-- What a correction is about: the words as they stood; a join is about two.
CREATE TABLE correction_anchor (
    correction INTEGER NOT NULL REFERENCES correction (number),
    place INTEGER NOT NULL,
    words_digest TEXT NOT NULL,
    number TEXT NOT NULL,
    position INTEGER NOT NULL,
    words TEXT NOT NULL,
    PRIMARY KEY (correction, place)
);

-- What a person says instead; a column without a value leaves things as they are. Names stand one a line.
CREATE TABLE correction_amendment (
    correction INTEGER NOT NULL REFERENCES correction (number),
    place INTEGER NOT NULL,
    number TEXT,
    words TEXT,
    level TEXT,
    addressees TEXT,
    PRIMARY KEY (correction, place)
);

-- How a problem stands after the corrections: as read, read but settled since, or seen only since then.
ALTER TABLE problem ADD COLUMN standing TEXT NOT NULL DEFAULT 'READ';
