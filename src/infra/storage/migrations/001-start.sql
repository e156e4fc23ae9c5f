create extension if not exists btree_gist;

-- People and accounts -------------------------------------------------------

create table customer (
  id text primary key,
  name text not null,
  salutation text,
  phone text not null,
  account_no text not null unique,
  address text not null,
  area text not null,
  segment text not null default 'residential',
  plan text,
  language text not null,
  joined_on date,
  marketing_consent boolean,
  preferred_channel text,
  time_zone text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index customer_phone on customer (phone);

create table installer (
  id text primary key,
  name text not null,
  badge_no text not null,
  phone text not null,
  areas text[] not null,
  skills text[] not null,
  shift jsonb not null,
  days integer[] not null,
  language text not null,
  updated_at timestamptz not null
);
create index installer_areas on installer using gin (areas);

create table staff (
  id text primary key,
  name text not null,
  role text not null check (role in ('dispatcher', 'supervisor', 'agent')),
  phone text not null,
  areas text[] not null,
  updated_at timestamptz not null
);

create table binding (
  channel text not null,
  person text not null,
  customer_id text not null references customer (id),
  bound_at timestamptz not null,
  primary key (channel, person)
);

-- Orders and appointments ---------------------------------------------------

create table work_order (
  id text primary key,
  customer_id text not null references customer (id),
  kind text not null check (kind in ('install', 'repair', 'move', 'inspection')),
  status text not null check (status in ('open', 'done', 'cancelled')),
  priority text not null,
  description text not null,
  address text,
  received_at timestamptz not null,
  due_at timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index work_order_customer on work_order (customer_id, status);

create table appointment (
  id text primary key,
  work_order_id text references work_order (id),
  customer_id text references customer (id),
  installer_id text references installer (id),
  kind text,
  status text not null check (status in ('initialized', 'confirmed', 'cancelled', 'completed', 'failed')),
  opens_at timestamptz not null,
  closes_at timestamptz not null check (closes_at > opens_at),
  blocked tstzrange,
  zone text not null,
  words text,
  revision integer not null,
  external jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  deleted_at timestamptz,
  check (status <> 'confirmed' or (customer_id is not null and installer_id is not null and blocked is not null)),
  -- I1: an installer has no two visits that overlap, travel and work counted.
  constraint installer_is_free exclude using gist (installer_id with =, blocked with &&)
    where (status = 'confirmed' and deleted_at is null)
);
-- I2: one promise for a work order; what is initialized only promises nothing and blocks nothing.
create unique index one_confirmed_appointment on appointment (work_order_id)
  where status = 'confirmed' and deleted_at is null;
create index appointment_customer on appointment (customer_id, opens_at);
create index appointment_installer on appointment (installer_id, opens_at);
create index appointment_work_order on appointment (work_order_id);
-- What TMF clients sent beside ours (other parties, other entities), so that lists can be filtered by it.
create index appointment_external on appointment using gin (external jsonb_path_ops);
create index appointment_created on appointment (created_at, id) where deleted_at is null;

create table ticket (
  id text primary key,
  kind text not null,
  customer_id text references customer (id),
  channel text,
  person text,
  status text not null,
  severity text not null,
  description text not null,
  context jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index ticket_created on ticket (created_at, id);

-- I3: a command with a key is done once; the same key with another body is refused.
create table command (
  key text primary key,
  request_hash text not null,
  result jsonb not null,
  at timestamptz not null
);

-- The talk ------------------------------------------------------------------

create table conversation (
  id text primary key,
  channel text not null,
  person text not null,
  reference jsonb not null,
  last_seq bigint not null default 0,
  created_at timestamptz not null
);
create index conversation_person on conversation (channel, person);

create table talk (
  channel text not null,
  person text not null,
  state jsonb not null,
  version bigint not null,
  updated_at timestamptz not null,
  primary key (channel, person)
);

-- I4: an inbound message is handled once. Small, unpartitioned, pruned after 90 days.
create table inbox_key (
  channel text not null,
  message_id text not null,
  conversation_id text not null,
  seq bigint not null,
  at timestamptz not null,
  primary key (channel, message_id)
);
create index inbox_key_at on inbox_key (at);

-- I5: at most one message for an occasion. Small, unpartitioned, pruned after 90 days.
create table outbox_occasion (
  occasion text primary key,
  at timestamptz not null
);
create index outbox_occasion_at on outbox_occasion (at);
create index command_at on command (at);

-- Bodies, by month; retention drops partitions --------------------------------

create table inbox (
  at timestamptz not null,
  conversation_id text not null,
  seq bigint not null,
  person text not null,
  text text not null,
  body jsonb not null,
  primary key (at, conversation_id, seq)
) partition by range (at);
create index inbox_conversation on inbox (conversation_id, seq);

create table outbox (
  at timestamptz not null,
  id text not null,
  channel text not null,
  conversation_id text,
  seq bigint,
  recipient text not null,
  class text not null check (class in ('urgent', 'transactional', 'survey', 'marketing')),
  subject text,
  revision integer,
  occasion text,
  state text not null check (state in ('queued', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'delivered')),
  due_at timestamptz not null,
  lease_until timestamptz,
  token text,
  attempts integer not null default 0,
  text text not null,
  body jsonb not null,
  sent_at timestamptz,
  primary key (at, id)
) partition by range (at);
create index outbox_conversation on outbox (conversation_id, seq);
create index outbox_due on outbox (due_at) where state in ('queued', 'claimed', 'sending');
create index outbox_recipient on outbox (channel, recipient, due_at) where state in ('queued', 'claimed', 'sending');

create sequence event_id;
create table event (
  at timestamptz not null,
  id bigint not null default nextval('event_id'),
  subject text not null,
  type text not null,
  actor text not null,
  revision integer,
  body jsonb not null,
  primary key (at, id)
) partition by range (at);
create index event_subject on event (subject, at, id);

-- I2: history is append-only.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'raise_exception';
end $$;
create trigger event_append_only before update or delete on event for each row execute function refuse_change();

create function ensure_month_partitions(around timestamptz, months_ahead integer) returns void language plpgsql as $$
declare
  base text;
  month timestamp;
  first_month timestamp := date_trunc('month', around at time zone 'UTC') - interval '1 month';
begin
  perform pg_advisory_xact_lock(hashtext('ensure_month_partitions'));
  for i in 0 .. months_ahead + 1 loop
    month := first_month + make_interval(months => i);
    foreach base in array array['inbox', 'outbox', 'event'] loop
      execute format(
        'create table if not exists %I partition of %I for values from (%L) to (%L)',
        base || to_char(month, '_YYYYMM'), base,
        to_char(month, 'YYYY-MM-DD') || ' 00:00:00+00',
        to_char(month + interval '1 month', 'YYYY-MM-DD') || ' 00:00:00+00');
    end loop;
  end loop;
end $$;

-- The rehearsal clock's anchor: written by the first process, read by all.
create table rehearsal_clock (
  only_one boolean primary key default true check (only_one),
  settings text not null,
  real_at timestamptz not null,
  rehearsed_at timestamptz not null,
  speed double precision not null
);
