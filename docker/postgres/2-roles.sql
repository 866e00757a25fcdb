-- The roles of a Tipstaff under the prefix tipstaff, and what the owner of its database is a member of.
-- psql --set ON_ERROR_STOP=1, as a superuser or a role that may make roles. May be run again.
DO $roles$
DECLARE
  v_role    text;
  v_roles   text[] := ARRAY['tipstaff_worker', 'tipstaff_app', 'tipstaff_auditor', 'tipstaff_opcc', 'tipstaff_api', 'tipstaff_worker'];
  v_members text[] := ARRAY['tipstaff_app', 'tipstaff', 'tipstaff', 'tipstaff', 'tipstaff', 'tipstaff'];
  -- From 16 on a membership says whether it lets its holder become the role.
  v_options text := CASE WHEN current_setting('server_version_num')::int >= 160000
                         THEN ' WITH INHERIT TRUE, SET TRUE' ELSE '' END;
BEGIN
  FOREACH v_role IN ARRAY ARRAY['tipstaff_app', 'tipstaff_auditor', 'tipstaff_opcc', 'tipstaff_reporting', 'tipstaff_api', 'tipstaff_worker'] LOOP
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = v_role) THEN
      EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
    END IF;
  END LOOP;
  FOR i IN 1..cardinality(v_roles) LOOP
    EXECUTE format('GRANT %I TO %I%s', v_roles[i], v_members[i], v_options);
    -- Before, it is the member that has what is granted to it unasked, or has not.
    IF NOT pg_has_role(v_members[i], v_roles[i], 'USAGE') THEN
      EXECUTE format('ALTER ROLE %I INHERIT', v_members[i]);
    END IF;
  END LOOP;
END
$roles$;
