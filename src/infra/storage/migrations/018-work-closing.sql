-- Closing a visit (CL-1 to CL-4) ---------------------------------------------

-- When the signature reached us; `at` is when it was given, as its sender's device says.
alter table signature add column received_at timestamptz not null default now();

-- Each time a report is put before its customer: the hash of the page's address, and of the code that only they are shown.
create table signing_link (
  link_hash text primary key,
  code_hash text not null,
  appointment_id text not null,
  report_version integer not null,
  expires_at timestamptz not null,
  foreign key (appointment_id, report_version) references work_report (appointment_id, version)
);
create index signing_link_of on signing_link (appointment_id, report_version);

-- The browsers that somebody has chatted in, by the hash of their cookie: nobody signs for another on their own device (CL-3).
create table chat_device (
  device_hash text not null,
  person text not null,
  seen_at timestamptz not null,
  primary key (device_hash, person)
);
create index chat_device_of on chat_device (person, seen_at);

-- Who typed the close-out code, when, about which visit, and whether it counted (CL-4).
create table close_out_entry (
  id text primary key,
  channel text not null,
  person text not null,
  actor text not null,
  appointment_id text references appointment (id),
  outcome text not null check (outcome in ('opened', 'repeated', 'late', 'not_in_work', 'wrong_person', 'stranger')),
  at timestamptz not null
);
create unique index close_out_once on close_out_entry (appointment_id) where outcome = 'opened';
