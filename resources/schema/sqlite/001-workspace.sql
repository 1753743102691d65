-- The workspace file. Times are UTC texts YYYY-MM-DDTHH:MM:SSZ, dates YYYY-MM-DD, both empty where there is none.
-- Ids are UUIDs in lower case, hashes SHA-256 in lower-case hexadecimal.
-- Every table is audited row by row, with the exceptions that are named below.

CREATE TABLE workspace (
    uuid TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL
) STRICT;

-- Not audited: how the user likes to work, no statement about any system.
CREATE TABLE settings (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

-- Whatever is known by its hash: catalogues, evidence files, sealed reports.
CREATE TABLE contents (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    chunks_id TEXT NOT NULL UNIQUE,
    size_bytes INTEGER NOT NULL CHECK (size_bytes > 0)
) STRICT;

-- Chunks of 1 MiB, positions from 0. Not audited row by row: the hash in contents, which is, covers them.
CREATE TABLE content_chunks (
    chunks_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (chunks_id, position)
) STRICT;

-- Chunks that are not content yet. Not audited: nothing can refer to them before they are in contents.
CREATE TABLE pending_uploads (
    chunks_id TEXT NOT NULL PRIMARY KEY,
    started_at TEXT NOT NULL
) STRICT;

CREATE TABLE catalogues (
    id TEXT NOT NULL,
    version TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES contents (sha256),
    PRIMARY KEY (id, version),
    UNIQUE (id, version, sha256)
) STRICT;

CREATE TABLE assessments (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL,
    catalogue_id TEXT NOT NULL,
    catalogue_version TEXT NOT NULL,
    catalogue_sha256 TEXT NOT NULL,
    scope TEXT NOT NULL,
    as_of TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    approved_by TEXT NOT NULL,
    approved_at TEXT NOT NULL,
    document_secret TEXT NOT NULL,
    created_at TEXT NOT NULL,
    FOREIGN KEY (catalogue_id, catalogue_version, catalogue_sha256) REFERENCES catalogues (id, version, sha256)
) STRICT;

CREATE TABLE systems (
    assessment_id TEXT NOT NULL PRIMARY KEY REFERENCES assessments (id),
    vendor TEXT NOT NULL,
    product TEXT NOT NULL,
    version TEXT NOT NULL,
    plan TEXT NOT NULL,
    deployment TEXT NOT NULL,
    platform TEXT NOT NULL,
    components TEXT NOT NULL,
    features TEXT NOT NULL,
    regions TEXT NOT NULL,
    exclusions TEXT NOT NULL
) STRICT;

CREATE TABLE holders (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    person TEXT NOT NULL,
    organisation TEXT NOT NULL,
    function TEXT NOT NULL,
    show_as TEXT NOT NULL,
    is_respondent INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, id)
) STRICT;

-- respondent: id of a holder, or empty for the holder who answers for the role.
-- methods and ticked_steps: ascending, none twice, separated by commas.
CREATE TABLE answers (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    check_id TEXT NOT NULL,
    role TEXT NOT NULL,
    respondent TEXT NOT NULL,
    result TEXT NOT NULL,
    comment TEXT NOT NULL,
    justification TEXT NOT NULL,
    justification_withheld INTEGER NOT NULL,
    internal_note TEXT NOT NULL,
    methods TEXT NOT NULL,
    ticked_steps TEXT NOT NULL,
    verified_on TEXT NOT NULL,
    answered_by TEXT NOT NULL,
    identity_known_by TEXT NOT NULL,
    sample_population INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    PRIMARY KEY (assessment_id, check_id, role, respondent)
) STRICT;

-- sha256 is empty where there is no file, and may name a content that the workspace does not hold: of a received
-- assessment often only the hash is known.
CREATE TABLE evidence (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    file_name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size_bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    link TEXT NOT NULL,
    note TEXT NOT NULL,
    auditor TEXT NOT NULL,
    audit_scope TEXT NOT NULL,
    period_from TEXT NOT NULL,
    period_to TEXT NOT NULL,
    effective TEXT NOT NULL,
    expires TEXT NOT NULL,
    disclosure TEXT NOT NULL,
    added_at TEXT NOT NULL,
    PRIMARY KEY (assessment_id, id)
) STRICT;

CREATE INDEX evidence_by_content ON evidence (sha256);

CREATE TABLE evidence_links (
    assessment_id TEXT NOT NULL,
    evidence_id TEXT NOT NULL,
    check_id TEXT NOT NULL,
    role TEXT NOT NULL,
    respondent TEXT NOT NULL,
    position INTEGER NOT NULL,
    PRIMARY KEY (assessment_id, evidence_id, check_id, role, respondent),
    FOREIGN KEY (assessment_id, evidence_id) REFERENCES evidence (assessment_id, id),
    FOREIGN KEY (assessment_id, check_id, role, respondent)
        REFERENCES answers (assessment_id, check_id, role, respondent)
) STRICT;

CREATE INDEX evidence_links_by_answer ON evidence_links (assessment_id, check_id, role, respondent);

CREATE TABLE measures (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    check_id TEXT NOT NULL,
    risk TEXT NOT NULL,
    action TEXT NOT NULL,
    owner TEXT NOT NULL,
    due TEXT NOT NULL,
    PRIMARY KEY (assessment_id, id)
) STRICT;

CREATE TABLE sealed_reports (
    assessment_id TEXT NOT NULL REFERENCES assessments (id),
    id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    sha256 TEXT NOT NULL REFERENCES contents (sha256),
    document_digest TEXT NOT NULL,
    signer TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (assessment_id, id),
    UNIQUE (id)
) STRICT;

CREATE INDEX sealed_reports_by_content ON sealed_reports (sha256);

-- The audit chain, which cannot audit itself. object is the table and the key of a row, separated by slashes;
-- assessment_id the assessment that the row belongs to, or empty: it follows from object, and finds the newest
-- change of an assessment.
CREATE TABLE audit_events (
    sequence INTEGER NOT NULL PRIMARY KEY,
    at TEXT NOT NULL,
    actor TEXT NOT NULL,
    kind TEXT NOT NULL,
    object TEXT NOT NULL,
    assessment_id TEXT NOT NULL,
    before_hash TEXT NOT NULL,
    after_hash TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;

CREATE INDEX audit_events_by_object ON audit_events (object, sequence);
CREATE INDEX audit_events_by_assessment ON audit_events (assessment_id, sequence);

-- What after_hash was computed over: salt (hexadecimal) and the row after the change as canonical JSON. Rows may be
-- deleted where the law demands it; the chain above stays valid.
CREATE TABLE audit_values (
    sequence INTEGER NOT NULL PRIMARY KEY REFERENCES audit_events (sequence),
    salt TEXT NOT NULL,
    value TEXT NOT NULL
) STRICT;
