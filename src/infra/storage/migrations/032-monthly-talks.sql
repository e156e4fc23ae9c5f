-- What comes of the monthly conversations -------------------------------------

-- 不感兴趣, 不评: said of a monthly kind, which isn't begun again for months. Append-only; the newest counts.
create table declined (
  customer_id text not null references customer (id),
  kind text not null check (kind in ('usage-notice', 'promotion', 'pre-check', 'needs', 'satisfaction')),
  at timestamptz not null,
  actor text not null,
  primary key (customer_id, kind, at)
);

-- How a customer finds the line, the last word of a month; a problem has its order.
create table pre_check (
  customer_id text not null references customer (id),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  finding text not null check (finding in ('good', 'slow', 'drops', 'offline', 'other')),
  work_order_id text references work_order (id),
  at timestamptz not null,
  primary key (customer_id, month)
);

-- The monthly evaluation: once for a customer and month. `area` and `installer_id` (of the last visit, null where none was) as they were then.
create table monthly_survey (
  customer_id text not null references customer (id),
  month text not null check (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  form_version integer not null,
  scale integer not null check (scale in (5, 10)),
  state text not null check (state in ('open', 'answered', 'declined')),
  area text not null,
  installer_id text,
  visit_kind text,
  is_low boolean not null default false,
  comment text,
  topics text[] not null default '{}',
  ticket_id text references ticket (id),
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (customer_id, month)
);
create index monthly_survey_of_month on monthly_survey (month, area);
create index monthly_survey_low on monthly_survey (customer_id, updated_at) where is_low;
create index monthly_survey_open on monthly_survey (updated_at) where state = 'open';

-- The points for each item that has been answered.
create table monthly_score (
  customer_id text not null,
  month text not null,
  item text not null,
  score integer not null check (score between 1 and 10),
  primary key (customer_id, month, item),
  foreign key (customer_id, month) references monthly_survey (customer_id, month)
);

-- Works on the network that the customers of an area are told of beforehand: the same one once.
create table planned_work (
  id text primary key,
  area text not null,
  span tstzrange not null,
  works text not null,
  created_at timestamptz not null,
  unique (area, span)
);
