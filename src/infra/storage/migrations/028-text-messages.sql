-- What the SMSC calls each part of a text message that it took; a receipt may be here before it. Small, unpartitioned, pruned after 90 days.
create table text_submission (
  message_id text primary key,
  outbox_at timestamptz,
  outbox_id text,
  attempt integer,
  part integer,
  parts integer,
  state text check (state in ('delivered', 'failed')),
  at timestamptz not null
);
create index text_submission_message on text_submission (outbox_id) where outbox_id is not null;
create index text_submission_at on text_submission (at);

-- Parts of a longer text until all of them are here. `at` is real time.
create table text_part (
  sender text not null,
  receiver text not null,
  reference integer not null,
  parts integer not null,
  part integer not null,
  text text not null,
  at timestamptz not null default clock_timestamp(),
  primary key (sender, receiver, reference, parts, part)
);
create index text_part_at on text_part (at);

-- SMPP gives what people write no id: the same content again is the same message until the SMSC is known to have our answer.
create table text_heard (
  id text primary key,
  content_hash text not null,
  at timestamptz not null default clock_timestamp(),
  heard_at timestamptz
);
create index text_heard_content on text_heard (content_hash) where heard_at is null;
create index text_heard_at on text_heard (at);

-- A telephone number that is a customer's no longer is somebody else's soon: who wrote from it isn't taken for them any more.
create function end_binding_of_old_phone() returns trigger language plpgsql as $$
begin
  with ended as (
    delete from binding where channel = 'sms' and person = old.phone and customer_id = old.id returning customer_id
  )
  insert into event (at, subject, type, actor, body)
  select new.updated_at, customer_id, 'customer.unbound', 'back_office', '{"channel": "sms", "why": "phone_changed"}'::jsonb
  from ended;
  return null;
end $$;
create trigger end_binding_of_old_phone after update of phone on customer
  for each row when (old.phone is distinct from new.phone) execute function end_binding_of_old_phone();

-- News told by text message, which may turn out not to have arrived.
create index notice_by_text on notice (settled_at) where state = 'told' and channel = 'sms';
