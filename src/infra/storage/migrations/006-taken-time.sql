-- A time that is kept for a customer while they decide; gone by itself (AP-1).
create table visit_hold (
  customer_id text not null references customer (id),
  installer_id text not null references installer (id),
  opens_at timestamptz not null,
  blocked tstzrange not null,
  expires_at timestamptz not null,
  primary key (customer_id, opens_at)
);
create index visit_hold_installer on visit_hold using gist (installer_id, blocked);

-- When an installer is away, and when an area is closed (a typhoon day): no visit then.
create table leave (
  id text primary key,
  installer_id text not null references installer (id),
  span tstzrange not null,
  reason text not null,
  created_at timestamptz not null
);
create index leave_installer on leave using gist (installer_id, span);
create table closure (
  id text primary key,
  area text not null,
  span tstzrange not null,
  reason text not null,
  created_at timestamptz not null
);
create index closure_area on closure using gist (area, span);
