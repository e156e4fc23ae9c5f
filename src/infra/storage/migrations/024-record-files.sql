-- A short link to the record of a visit, for a text message; only the code's hash is kept. The record itself is made of the facts.
create table record_link (
  code_hash text primary key,
  appointment_id text not null references appointment (id),
  customer_id text not null references customer (id),
  expires_at timestamptz not null
);
create index record_link_expires on record_link (expires_at);
