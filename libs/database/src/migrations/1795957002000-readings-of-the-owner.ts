import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What outside readers call belongs to whoever owns its schema, as every other function does. It was given to
 * tipstaff_app, which may make nothing in that schema: the owner of a database who is no superuser could not
 * restore a backup of it. The owner reads the read models as a member of tipstaff_worker.
 */
export class ReadingsOfTheOwner1795957002000 implements MigrationInterface {
  readonly name = 'ReadingsOfTheOwner1795957002000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DO $$
      DECLARE
        v_reading record;
      BEGIN
        FOR v_reading IN
          SELECT p.oid::regprocedure AS called, n.nspowner::regrole AS owner
            FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
           WHERE n.nspname IN ('opcc', 'reporting') AND p.proowner = 'tipstaff_app'::regrole
        LOOP
          EXECUTE format('ALTER FUNCTION %s OWNER TO %s', v_reading.called, v_reading.owner);
        END LOOP;
      END
      $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      GRANT CREATE ON SCHEMA opcc, reporting TO tipstaff_app;
      ALTER FUNCTION opcc.read_report_received OWNER TO tipstaff_app;
      ALTER FUNCTION opcc.read_review OWNER TO tipstaff_app;
      ALTER FUNCTION opcc.read_action OWNER TO tipstaff_app;
      ALTER FUNCTION opcc.read_figure OWNER TO tipstaff_app;
      ALTER FUNCTION reporting.read_figure OWNER TO tipstaff_app;
      REVOKE CREATE ON SCHEMA opcc, reporting FROM tipstaff_app`);
  }
}
