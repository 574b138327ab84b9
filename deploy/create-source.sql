-- Makes the role and the database of one source on a new server. The role owns its database and nothing else.
\getenv source SOURCE_NAME
\getenv password SOURCE_PASSWORD
create role :"source" login nosuperuser nocreatedb nocreaterole password :'password';
create database :"source" owner :"source";
revoke all on database :"source" from public;
revoke all on database postgres from public;
revoke all on database template1 from public;
