import { isOneOff, PSEUDONYM } from '@tipstaff/casework';
import { type PoolClient } from 'pg';

const KNOWN = `
  CREATE TEMP TABLE import_person AS
  SELECT force, person, count(*) AS rows, min(line) AS line,
         split_part(person, '-', 1) AS letters,
         ltrim(split_part(person, '-', 2), '0') AS number
  FROM import_row
  WHERE person ~ '${PSEUDONYM.source}'
  GROUP BY force, person`;

/** Whom the record knows already, as far as the case list has read it; those of the file count once. */
const RECORDED = `
  INSERT INTO import_person
  SELECT DISTINCT f.force, f.person, 1000000, 0,
         split_part(f.person, '-', 1), ltrim(split_part(f.person, '-', 2), '0')
  FROM read_model.case_fact AS f
  WHERE f.person IS NOT NULL AND f.force IN (SELECT force FROM import_person)`;

/** Of each two that are nearly one, the one that more rows name is taken to be right. */
const WARN = `
  WITH meant AS (
    SELECT force, person,
           first_value(person) OVER usual AS usual,
           first_value(rows) OVER usual AS rows
    FROM import_person
    WINDOW usual AS (PARTITION BY force, letters, number ORDER BY rows DESC, line)
  ), all_near AS (
    SELECT force, person, usual, rows FROM meant WHERE person <> usual
    UNION ALL
    SELECT b.force, b.person, a.person, a.rows
    FROM unnest($1::text[], $2::text[]) AS pair(one, other)
    JOIN import_person AS a ON a.letters IN (one, other)
    JOIN import_person AS b
      ON b.force = a.force AND b.number = a.number AND b.letters IN (one, other)
     AND b.letters <> a.letters AND (b.rows, -b.line) < (a.rows, -a.line)
  ), near AS (
    SELECT DISTINCT ON (force, person) force, person, usual
    FROM all_near
    ORDER BY force, person, rows DESC, usual
  )
  INSERT INTO import_warning (line, "column", reason)
  SELECT r.line, 'person',
         format('"%s" is nearly "%s", and another: write both alike if they are one person.',
                r.person, n.usual)
  FROM import_row AS r
  JOIN near AS n USING (force, person)
  WHERE r.person ~ '${PSEUDONYM.source}'
  ORDER BY r.line`;

/** Says of each row whose pseudonym is nearly another of its force, in the file or in the record. */
export async function warnOfNearPseudonyms(client: PoolClient): Promise<void> {
  await client.query(KNOWN);
  const { rows: tables } = await client.query<{ there: boolean }>(
    `SELECT to_regclass('read_model.case_fact') IS NOT NULL AS there`,
  );
  if (tables[0]?.there === true) await client.query(RECORDED);
  const { rows } = await client.query<{ letters: string }>(
    'SELECT DISTINCT letters FROM import_person ORDER BY letters',
  );
  const pairs = pairsNear(rows.map(({ letters }) => letters));
  await client.query(WARN, [pairs.map(([one]) => one), pairs.map(([, other]) => other)]);
}

function pairsNear(letters: readonly string[]): readonly (readonly [string, string])[] {
  return letters.flatMap((one, index) =>
    letters
      .slice(index + 1)
      .flatMap((other) => (isOneOff(one, other) ? [[one, other] as const] : [])),
  );
}
