create table consent_entry (
  id bigserial primary key,
  customer_id text not null,
  class text not null,
  state text not null,
  channel text,
  wording_version text,
  language text,
  source text,
  actor text,
  at timestamptz not null
);
create index consent_entry_newest on consent_entry (customer_id, class, at, id);
