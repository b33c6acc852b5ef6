-- What a family was told and asked, and whether it wishes to be contacted.
-- kept, and only added to: the last word on contact is what holds.

CREATE TABLE family_contact (
    contact INTEGER NOT NULL PRIMARY KEY,
    review_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    happened TEXT NOT NULL,
    words TEXT NOT NULL,
    author TEXT NOT NULL,
    entered TEXT NOT NULL
);

CREATE INDEX family_contact_by_review ON family_contact (review_key, contact);
