import { caseTypes } from '@tipstaff/casework';

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
    note text,
    written text,
    written_related text,
    key text,
    details text
  );
  CREATE TEMP TABLE import_warning (
    id int GENERATED ALWAYS AS IDENTITY,
    line int,
    "column" text,
    reason text
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
    $7::text[], $8::text[], $9::text[], $10::text[], $11::text[], $12::text[], $13::text[],
    $14::text[], $15::text[]
  )`;

export const INSERT_WARNINGS = `
  INSERT INTO import_warning (line, "column", reason)
  SELECT * FROM unnest($1::int[], $2::text[], $3::text[])`;

const TYPES = caseTypes.map((type) => `'${type}'`).join(', ');

/**
 * A case that the record holds under a name that is not plain, from before names were made so, keeps it: a
 * row that names it so is a row of that case, and nothing is said of it.
 */
export const NAMES_FROM_BEFORE = `
  UPDATE import_row AS r
  SET reference = written
  WHERE written IS NOT NULL
    AND EXISTS (SELECT FROM event_log.event AS e
                WHERE e.stream = concat_ws(':', r.type, r.force, r.written) AND e.version = 1);

  UPDATE import_row AS r
  SET related = written_related
  WHERE written_related IS NOT NULL
    AND EXISTS (SELECT FROM unnest(ARRAY[${TYPES}]) AS named(type)
                JOIN event_log.event AS e
                  ON e.stream = concat_ws(':', named.type, r.force, r.written_related)
                 AND e.version = 1);

  DELETE FROM import_warning AS w
  USING import_row AS r
  WHERE w.line = r.line
    AND (w."column" = 'case' AND r.reference = r.written
      OR w."column" = 'related' AND r.related = r.written_related)`;

/**
 * Rows of cases that were named in several ways, and are one: what one of them says that another said
 * already, said once. Like rows under one and the same name stay, as they always did.
 */
export const REPEATS_UNDER_ONE_NAME = `
  WITH numbered AS (
    SELECT line, coalesce(written, reference) AS name, force, type, reference,
           concat_ws(E'\\u0001', milestone, happened, coalesce(entered, '-'), coalesce(value, '-'),
                     coalesce(person, '-'), coalesce(related, '-'), coalesce(note, '-'), key, details) AS said,
           row_number() OVER (
             PARTITION BY force, type, reference, coalesce(written, reference), milestone, happened,
                          entered, value, person, related, note, key, details
             ORDER BY line) AS nth
    FROM import_row
    WHERE (force, type, reference) IN
          (SELECT force, type, reference FROM import_row WHERE written IS NOT NULL)
  ), compared AS (
    SELECT line, min(line) OVER (PARTITION BY force, type, reference, said, nth) AS first
    FROM numbered
  ), dropped AS (
    DELETE FROM import_row AS r
    USING compared AS c
    WHERE r.line = c.line AND c.line > c.first
    RETURNING r.line, c.first, r.reference
  )
  INSERT INTO import_warning (line, "column", reason)
  SELECT line, 'case',
         format('The row says of "%s" what line %s says already: passed over.', reference, first)
  FROM dropped
  ORDER BY line`;

/** A key names one row of a case: which of two is meant can not be told. */
export const KEYS_NAMED_TWICE = `
  INSERT INTO import_rejected
    (line, "column", value, reason, force, type, reference, out_force, out_type, out_reference)
  SELECT line, 'key', key,
         format('The case has a row with the key "%s" on line %s already: give each row one of its own.',
                key, first),
         force, type, reference, force, type, reference
  FROM (SELECT line, key, force, type, reference,
               min(line) OVER (PARTITION BY force, type, reference, key) AS first
        FROM import_row) AS keyed
  WHERE line > first
  ORDER BY line`;

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
         r.value, r.person, r.related, r.note, r.key, r.details
  FROM import_row AS r
  JOIN import_case AS c USING (force, type, reference)
  WHERE NOT c.left_out
  ORDER BY c.type <> 'directory', c.first_line, r.line`;

/** As above, of those that did not go in as the file has them; one row without any where none can be read. */
export const LEFT_OUT_BY_CASE = `
  SELECT c.force, c.type, c.reference, c.left_out AS unread,
         CASE WHEN r.line IS NULL THEN NULL
              ELSE json_build_array(r.line, r.force, r.type, r.reference, r.milestone, r.happened,
                                    r.entered, r.value, r.person, r.related, r.note, r.key,
                                    r.details)
         END AS row
  FROM import_case AS c
  LEFT JOIN import_row AS r USING (force, type, reference)
  WHERE c.left_out
     OR (c.force, c.type, c.reference) IN (SELECT force, type, reference FROM import_rejected)
  ORDER BY c.first_line, r.line`;
