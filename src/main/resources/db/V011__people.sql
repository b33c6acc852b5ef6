-- Who may do what in a library that several people share. kept: person, person_role, person_secret, machine_token; what
-- was changed in them and by whom is in the history. passing: sign_in, sign_in_try, sign_in_begun; losing them signs
-- people out and loses nothing else. Moments are milliseconds since 1970. A library without a person is one person's.

CREATE TABLE person (
    person_id TEXT NOT NULL PRIMARY KEY,
    account TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL UNIQUE,
    is_active INTEGER NOT NULL,
    issuer TEXT NOT NULL,
    issued_subject TEXT NOT NULL
);

CREATE INDEX person_by_issuer ON person (issuer, issued_subject);

CREATE TABLE person_role (
    person_role_id TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    role TEXT NOT NULL,
    organisation TEXT NOT NULL
);

CREATE INDEX person_role_by_person ON person_role (person_id);

CREATE TABLE person_secret (
    person_id TEXT NOT NULL PRIMARY KEY REFERENCES person (person_id),
    hash TEXT NOT NULL,
    must_change INTEGER NOT NULL
);

CREATE TABLE machine_token (
    token_digest TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    label TEXT NOT NULL,
    expires BIGINT NOT NULL
);

CREATE TABLE sign_in (
    sign_in_digest TEXT NOT NULL PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES person (person_id),
    began BIGINT NOT NULL,
    seen BIGINT NOT NULL
);

CREATE INDEX sign_in_by_person ON sign_in (person_id);

CREATE TABLE sign_in_try (
    sign_in_try_id TEXT NOT NULL PRIMARY KEY,
    about TEXT NOT NULL,
    tried BIGINT NOT NULL
);

CREATE INDEX sign_in_try_by_about ON sign_in_try (about, tried);

CREATE TABLE sign_in_begun (
    state_digest TEXT NOT NULL PRIMARY KEY,
    browser TEXT NOT NULL,
    nonce TEXT NOT NULL,
    verifier TEXT NOT NULL,
    back TEXT NOT NULL,
    begun BIGINT NOT NULL
);
