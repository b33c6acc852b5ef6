-- Everything that people did, one after the other, each bound to the one before. kept; never changed, never deleted.

CREATE TABLE history (
    position INTEGER NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    what TEXT NOT NULL,
    author TEXT NOT NULL,
    happened TEXT NOT NULL,
    details TEXT NOT NULL,
    digest TEXT NOT NULL
);

CREATE INDEX history_by_subject ON history (subject, position);
