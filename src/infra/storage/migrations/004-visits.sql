-- What is due around a visit: reminders, watch points, misses.
create index appointment_confirmed on appointment (opens_at) where status = 'confirmed' and deleted_at is null;

-- How a promise is being kept: when the installer set out and arrived, and what the customer was told of a delay (AP-4).
-- Of the window that opens at `opens_at`; another window begins anew.
create table visit (
  appointment_id text primary key references appointment (id),
  opens_at timestamptz not null,
  set_out_at timestamptz,
  arrived_at timestamptz,
  told_at timestamptz,
  told jsonb
);

-- Promises that were not kept, and why (AP-3, AP-4); one for an appointment.
create table miss (
  appointment_id text primary key references appointment (id),
  customer_id text not null references customer (id),
  work_order_id text references work_order (id),
  installer_id text references installer (id),
  cause text not null check (cause in ('company', 'customer', 'third_party', 'force_majeure')),
  judged_by text not null,
  judged_at timestamptz not null,
  note text,
  contradicted_at timestamptz,
  created_at timestamptz not null
);
create index miss_customer on miss (customer_id, created_at);

-- After a miss that the company caused, the order is protected until it is closed (AP-5), with somebody responsible.
alter table work_order add column protected_at timestamptz;
alter table work_order add column responsible_id text references staff (id);
