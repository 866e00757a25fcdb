/**
 * Makes a role that logs in by itself never.
 *
 * Roles belong to the cluster, migrations to a database: several databases may get here at once, and
 * no lock is common to them. The loser of a race finds the role made, which is what it wanted.
 */
export const newDatabaseRole = (name: string): string => `
  DO $$
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${name}') THEN
      CREATE ROLE ${name} NOLOGIN;
    END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN
    NULL;
  END
  $$`;

/** The same, and lets the user who migrates become it. */
export const databaseRole = (name: string): string => `
  ${newDatabaseRole(name)};
  ${memberOfRole(name, 'current_user')}`;

/** Lets another have the rights of a role. @param member an expression for its name */
export const memberOfRole = (name: string, member: string): string => `
  DO $$
  BEGIN
    IF NOT pg_has_role(${member}, '${name}', 'MEMBER') THEN
      BEGIN
        EXECUTE format('GRANT ${name} TO %I', ${member});
      EXCEPTION WHEN OTHERS THEN
        -- Two grants at once: "tuple concurrently updated", which has no code of its own.
        IF NOT pg_has_role(${member}, '${name}', 'MEMBER') THEN
          RAISE;
        END IF;
      END;
    END IF;
  END
  $$`;
