import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * A restriction is kept whatever the type of its case: by how the type of the event ends. The list of types
 * that stood here before was that of one release, and a type that became restrictable later got no row in a
 * database that was there already. What such a database lacks is made up for from the record.
 */
export class RestrictionOfEveryType1795956000000 implements MigrationInterface {
  readonly name = 'RestrictionOfEveryType1795956000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keeps_restriction ON event_log.event;
      CREATE TRIGGER keeps_restriction
        AFTER INSERT ON event_log.event
        FOR EACH ROW WHEN (substr(NEW.type, strpos(NEW.type, '.') + 1) IN
          ('restricted', 'person-named', 'person-un-named', 'restriction-lifted'))
        EXECUTE FUNCTION event_log.keep_restriction();

      -- The trigger's lock keeps appends out until this is committed: none falls between the two.
      INSERT INTO read_model.case_restriction AS kept (stream, force, named)
      SELECT latest.stream, split_part(latest.stream, ':', 2),
             ARRAY(SELECT jsonb_array_elements_text(
                            convert_from(latest.body, 'UTF8')::jsonb -> 'data' -> 'named'))
        FROM (SELECT DISTINCT ON (e.stream) e.stream, e.type, e.body
                FROM event_log.event e
               WHERE substr(e.type, strpos(e.type, '.') + 1) IN
                     ('restricted', 'person-named', 'person-un-named', 'restriction-lifted')
               ORDER BY e.stream, e.version DESC) AS latest
       WHERE latest.type NOT LIKE '%.restriction-lifted'
      ON CONFLICT (stream) DO UPDATE SET named = excluded.named
       WHERE kept.named IS DISTINCT FROM excluded.named`);
  }

  /** The rows stay: they say what the record says. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keeps_restriction ON event_log.event;
      CREATE TRIGGER keeps_restriction
        AFTER INSERT ON event_log.event
        FOR EACH ROW WHEN (NEW.type IN (
          'complaint.restricted', 'complaint.person-named', 'complaint.person-un-named', 'complaint.restriction-lifted',
          'conduct.restricted', 'conduct.person-named', 'conduct.person-un-named', 'conduct.restriction-lifted',
          'dsi.restricted', 'dsi.person-named', 'dsi.person-un-named', 'dsi.restriction-lifted',
          'proceeding.restricted', 'proceeding.person-named', 'proceeding.person-un-named', 'proceeding.restriction-lifted'))
        EXECUTE FUNCTION event_log.keep_restriction()`);
  }
}
