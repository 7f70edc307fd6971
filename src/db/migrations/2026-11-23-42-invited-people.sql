-- Somebody may be added by the address they sign in with, before anybody knows their id in Entra. The
-- first to sign in with it, from that very tenant, gets the id written here; from then on the address
-- decides nothing, since addresses are given to others when people leave.
alter table people add column email text;
create unique index people_by_email on people (tenant_id, lower(email));
