-- Checks that somebody wants to look at again, in one role, with a remark. They stay in the workspace: no document and
-- no report knows them.
CREATE TABLE flags (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    check_id TEXT NOT NULL,
    role TEXT NOT NULL,
    remark TEXT NOT NULL,
    PRIMARY KEY (assessment_id, check_id, role)
) STRICT;
