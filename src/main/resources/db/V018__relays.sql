-- Whether the answer of a national body still has to be passed back to those who asked. derived: worked out again from
-- the steps, for every review, the next time that its asks are looked at.

ALTER TABLE ask ADD COLUMN is_unrelayed INTEGER NOT NULL DEFAULT 0;

DELETE FROM ask_reading;
