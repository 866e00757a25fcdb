-- Roles belong to the cluster, which may have them already.
DO $$
DECLARE
  v_role text;
BEGIN
  FOREACH v_role IN ARRAY ARRAY['tipstaff_app', 'tipstaff_auditor', 'tipstaff_opcc',
                                'tipstaff_reporting', 'tipstaff_api', 'tipstaff_worker']
  LOOP
    BEGIN
      EXECUTE format('CREATE ROLE %I NOLOGIN', v_role);
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
  END LOOP;
  IF NOT pg_has_role('tipstaff_app', 'tipstaff_worker', 'MEMBER') THEN
    GRANT tipstaff_worker TO tipstaff_app;
  END IF;
  -- Whoever runs the migrations may become any of these.
  FOREACH v_role IN ARRAY ARRAY['tipstaff_app', 'tipstaff_auditor', 'tipstaff_opcc',
                                'tipstaff_api', 'tipstaff_worker']
  LOOP
    IF NOT pg_has_role(current_user, v_role, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', v_role, current_user);
    END IF;
  END LOOP;
END
$$;
