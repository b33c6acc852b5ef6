-- Analyses as they stood when somebody froze them to cite them. kept: all of it; rows are only ever added.

CREATE TABLE analysis_snapshot (
    number INTEGER NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    made_by TEXT NOT NULL,
    made TEXT NOT NULL,
    version TEXT NOT NULL,
    digest TEXT NOT NULL,
    figures TEXT NOT NULL,
    content TEXT NOT NULL
);
