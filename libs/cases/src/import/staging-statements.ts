/** Deciding compares the facts of a case with each other; no case of this world has a tenth of it. */
const MOST_ROWS_IN_CASE = 20_000;
const TOO_MANY = `The case has more than ${MOST_ROWS_IN_CASE} rows: check that "case" holds the reference of one case.`;

export const TABLES = `
  SET work_mem = '32MB';
  CREATE TEMP TABLE import_row (
    line int,
    force text,
    type text,
    reference text,
    milestone text,
    happened text,
    entered text,
    value text,
    person text,
    related text,
    note text
  );
  CREATE TEMP TABLE import_rejected (
    id int GENERATED ALWAYS AS IDENTITY,
    line int,
    "column" text,
    value text,
    reason text,
    force text,
    type text,
    reference text,
    out_force text,
    out_type text,
    out_reference text
  )`;

export const INSERT_ROWS = `
  INSERT INTO import_row
  SELECT * FROM unnest(
    $1::int[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[],
    $7::text[], $8::text[], $9::text[], $10::text[], $11::text[]
  )`;

export const INSERT_REJECTED = `
  INSERT INTO import_rejected
    (line, "column", value, reason, force, type, reference, out_force, out_type, out_reference)
  SELECT * FROM unnest(
    $1::int[], $2::text[], $3::text[], $4::text[], $5::text[],
    $6::text[], $7::text[], $8::text[], $9::text[], $10::text[]
  )`;

/** The cases of the file: what its rows name, whether they are bad or not. */
export const CASES = `
  CREATE TEMP TABLE import_case AS
  SELECT force, type, reference, min(line) AS first_line, count(*) AS rows, false AS left_out
  FROM (
    SELECT line, force, type, reference FROM import_row
    UNION ALL
    SELECT DISTINCT line, force, type, reference FROM import_rejected
  ) AS named
  GROUP BY force, type, reference;

  INSERT INTO import_rejected
    (line, "column", value, reason, force, type, reference, out_force, out_type, out_reference)
  SELECT first_line, 'case', reference, '${TOO_MANY}',
         force, type, reference, force, type, reference
  FROM import_case
  WHERE rows > ${MOST_ROWS_IN_CASE};

  UPDATE import_case AS c
  SET left_out = true
  FROM import_rejected AS r
  WHERE r.force = c.force AND r.type = c.type AND r.reference = c.reference;

  UPDATE import_case AS c
  SET left_out = true
  FROM import_rejected AS r
  WHERE r.out_reference = c.reference
    AND (r.out_force IS NULL OR r.out_force = c.force)
    AND (r.out_type IS NULL OR r.out_type = c.type);

  ANALYZE import_row;
  ANALYZE import_case`;

export const ROWS_BY_CASE = `
  SELECT r.line, r.force, r.type, r.reference, r.milestone, r.happened, r.entered,
         r.value, r.person, r.related, r.note
  FROM import_row AS r
  JOIN import_case AS c USING (force, type, reference)
  WHERE NOT c.left_out
  ORDER BY c.first_line, r.line`;
