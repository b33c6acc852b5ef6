-- Coding: who put which code on which words. kept: all of it; rows are only ever added.

CREATE TABLE coding (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    passage TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    framework TEXT NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    coder TEXT NOT NULL,
    made TEXT NOT NULL,
    memo TEXT NOT NULL
);

CREATE INDEX coding_by_document ON coding (document);

CREATE INDEX coding_by_code ON coding (framework, version, code);

CREATE TABLE coding_withdrawal (
    coding INTEGER NOT NULL PRIMARY KEY REFERENCES coding (number),
    withdrawn_by TEXT NOT NULL,
    withdrawn TEXT NOT NULL,
    why TEXT NOT NULL
);

-- A framework as it was when somebody first coded with it, so that old figures can be made again.
CREATE TABLE coding_framework (
    edition TEXT NOT NULL PRIMARY KEY,
    content TEXT NOT NULL
);

CREATE TABLE case_attribute (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    framework TEXT NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    presence TEXT NOT NULL,
    told TEXT NOT NULL,
    source TEXT NOT NULL,
    coder TEXT NOT NULL,
    noted TEXT NOT NULL
);

CREATE INDEX case_attribute_by_document ON case_attribute (document);

-- Interviews and other documents that are coded beside reviews.
CREATE TABLE coded_document (
    document TEXT NOT NULL PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    words TEXT NOT NULL,
    added_by TEXT NOT NULL,
    added TEXT NOT NULL
);

CREATE TABLE coding_assignment (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    framework TEXT NOT NULL,
    version INTEGER NOT NULL,
    coder TEXT NOT NULL,
    sight TEXT NOT NULL,
    given_by TEXT NOT NULL,
    given TEXT NOT NULL
);

CREATE TABLE coding_assignment_step (
    number INTEGER NOT NULL PRIMARY KEY,
    assignment INTEGER NOT NULL REFERENCES coding_assignment (number),
    state TEXT NOT NULL,
    told_by TEXT NOT NULL,
    told TEXT NOT NULL
);

CREATE TABLE coding_adjudication (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    passage TEXT NOT NULL,
    framework TEXT NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    presence TEXT NOT NULL,
    judged_by TEXT NOT NULL,
    judged TEXT NOT NULL,
    why TEXT NOT NULL
);

-- What people said to suggestions: accepted, corrected or rejected, and how long it took them.
CREATE TABLE coding_decision (
    number INTEGER NOT NULL PRIMARY KEY,
    document TEXT NOT NULL,
    passage TEXT NOT NULL,
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    words TEXT NOT NULL,
    framework TEXT NOT NULL,
    version INTEGER NOT NULL,
    code TEXT NOT NULL,
    outcome TEXT NOT NULL,
    corrected_to TEXT NOT NULL,
    suggester TEXT NOT NULL,
    score DOUBLE PRECISION NOT NULL,
    coder TEXT NOT NULL,
    decided TEXT NOT NULL,
    milliseconds BIGINT NOT NULL
);
