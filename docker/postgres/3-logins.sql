-- A login for each process, which can do what its role may and no more (docs/how-to/database-roles.md).
\getenv api_password API_DATABASE_PASSWORD
\getenv worker_password WORKER_DATABASE_PASSWORD
CREATE ROLE tipstaff_login_api LOGIN NOINHERIT PASSWORD :'api_password'
  IN ROLE tipstaff_api, tipstaff_auditor, tipstaff_opcc;
CREATE ROLE tipstaff_login_worker LOGIN NOINHERIT PASSWORD :'worker_password'
  IN ROLE tipstaff_worker;
