-- The month's messages to every customer --------------------------------------

-- I6: one campaign for a kind and a month. `planned_to` is the last customer that has an occasion, null before the first;
-- `early_seconds` is by how much an operator began it before its day.
create table campaign (
  kind text not null check (kind in ('usage-notice', 'promotion', 'pre-check', 'needs', 'satisfaction')),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  class text not null check (class in ('transactional', 'survey', 'marketing')),
  state text not null check (state in ('planned', 'running', 'paused', 'stopped', 'finished')),
  is_whole boolean not null default false,
  planned_to text,
  early_seconds bigint not null default 0,
  created_at timestamptz not null,
  started_at timestamptz,
  ended_at timestamptz,
  primary key (kind, month)
);

-- I5: one occasion for a customer, kind and month. `due_at` and `sent_at` follow the clock, `lease_until` the server's real
-- time; on one that is due it says before when it isn't tried again. `tried` are the channels that failed for good.
-- `sent_at` is when the sending began: what has an unknown outcome may have arrived.
create table occasion (
  kind text not null,
  month text not null,
  customer_id text not null references customer (id),
  state text not null default 'due'
    check (state in ('due', 'claimed', 'sending', 'sent', 'delivered', 'failed', 'unknown', 'skipped')),
  reason text,
  due_at timestamptz not null,
  lease_until timestamptz,
  token text,
  channel text,
  address text,
  tried text[] not null default '{}',
  attempts integer not null default 0,
  sent_at timestamptz,
  joined_at timestamptz,
  answered_at timestamptz,
  declined_at timestamptz,
  primary key (kind, month, customer_id),
  foreign key (kind, month) references campaign (kind, month),
  check ((state = 'skipped') <= (reason is not null))
) with (fillfactor = 80, autovacuum_vacuum_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.02);
create index occasion_due on occasion (kind, month, due_at) where state = 'due';
create index occasion_leased on occasion (lease_until) where state in ('claimed', 'sending');
-- What a customer was written lately, and what of it waits for an answer.
create index occasion_written on occasion (customer_id, sent_at) where sent_at is not null;

-- How many occasions are in which state: the sum of its rows, which every change of occasions adds to; folded now and then.
create table campaign_tally (
  kind text not null,
  month text not null,
  state text not null,
  reason text not null,
  count bigint not null,
  at timestamptz not null default clock_timestamp()
);
create index campaign_tally_campaign on campaign_tally (kind, month);

create function tally_new_occasions() returns trigger language plpgsql as $$
begin
  insert into campaign_tally (kind, month, state, reason, count)
  select kind, month, state, coalesce(reason, ''), count(*) from added group by kind, month, state, reason;
  return null;
end $$;
create function tally_changed_occasions() returns trigger language plpgsql as $$
begin
  insert into campaign_tally (kind, month, state, reason, count)
  select kind, month, state, coalesce(reason, ''), sum(n) from (
    select kind, month, state, reason, 1 as n from after_change
    union all select kind, month, state, reason, -1 from before_change
    union all select kind, month, 'answered', null, 1 from after_change where answered_at is not null
    union all select kind, month, 'answered', null, -1 from before_change where answered_at is not null
  ) change group by kind, month, state, reason having sum(n) <> 0;
  return null;
end $$;
create trigger occasion_added after insert on occasion referencing new table as added
  for each statement execute function tally_new_occasions();
create trigger occasion_changed after update on occasion
  referencing old table as before_change new table as after_change
  for each statement execute function tally_changed_occasions();

-- How fast a channel is sent to by all processes together, in the server's real time: from when on its next place is free.
create table sending_pace (
  channel text primary key,
  free_at timestamptz not null
);

create index binding_customer on binding (customer_id);
create index ticket_customer on ticket (customer_id, kind);
