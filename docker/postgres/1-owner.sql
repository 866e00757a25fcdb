-- The database and its owner, who may make nothing else. Run once, when the files of the cluster are made.
\getenv password OWNER_DATABASE_PASSWORD
CREATE ROLE tipstaff LOGIN PASSWORD :'password';
CREATE DATABASE tipstaff OWNER tipstaff;
