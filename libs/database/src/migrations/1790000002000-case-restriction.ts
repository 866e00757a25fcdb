import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Who may know of a case that is restricted: one row a case, while it is. The row is written by the
 * statement that writes the event, so that no reader is ever behind (docs/adr/0019). What the event
 * says is taken as it is: every one but the last says whole who is named.
 */
export class CaseRestriction1790000002000 implements MigrationInterface {
  readonly name = 'CaseRestriction1790000002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE read_model.case_restriction (
        stream text COLLATE "C" PRIMARY KEY,
        force  text COLLATE "C" NOT NULL,
        named  text[] NOT NULL
      );
      CREATE INDEX ON read_model.case_restriction (force);
      GRANT SELECT ON read_model.case_restriction TO tipstaff_app;

      CREATE FUNCTION event_log.keep_restriction() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
      DECLARE
        v_data jsonb := convert_from(NEW.body, 'UTF8')::jsonb -> 'data';
      BEGIN
        IF NEW.type LIKE '%.restriction-lifted' THEN
          DELETE FROM read_model.case_restriction r WHERE r.stream = NEW.stream;
          RETURN NULL;
        END IF;
        INSERT INTO read_model.case_restriction (stream, force, named)
        VALUES (NEW.stream, split_part(NEW.stream, ':', 2),
                ARRAY(SELECT jsonb_array_elements_text(v_data -> 'named')))
        ON CONFLICT (stream) DO UPDATE SET named = excluded.named;
        RETURN NULL;
      END
      $$;
      REVOKE ALL ON FUNCTION event_log.keep_restriction FROM PUBLIC;

      CREATE TRIGGER keeps_restriction
        AFTER INSERT ON event_log.event
        FOR EACH ROW WHEN (NEW.type IN (
          'complaint.restricted', 'complaint.person-named', 'complaint.person-un-named', 'complaint.restriction-lifted',
          'conduct.restricted', 'conduct.person-named', 'conduct.person-un-named', 'conduct.restriction-lifted',
          'dsi.restricted', 'dsi.person-named', 'dsi.person-un-named', 'dsi.restriction-lifted',
          'proceeding.restricted', 'proceeding.person-named', 'proceeding.person-un-named', 'proceeding.restriction-lifted'))
        EXECUTE FUNCTION event_log.keep_restriction()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER keeps_restriction ON event_log.event;
      DROP FUNCTION event_log.keep_restriction;
      DROP TABLE read_model.case_restriction`);
  }
}
