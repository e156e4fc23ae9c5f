-- The record of a visit ------------------------------------------------------

-- What was done at a visit, step by step, as whoever did it says (`at`) and as it reached us (`received_at`); append-only.
create table visit_step (
  id text primary key,
  appointment_id text not null references appointment (id),
  opens_at timestamptz not null,
  step text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  actor text not null,
  body jsonb not null
);
create index visit_step_of on visit_step (appointment_id, opens_at, at);
create trigger visit_step_append_only before update or delete on visit_step for each row execute function refuse_change();

-- What an installer says of the items of the visit's checklist (LK, DR, WK, CL, DS), of the window that opens at `opens_at`.
create table item_answer (
  appointment_id text not null references appointment (id),
  opens_at timestamptz not null,
  item_id text not null,
  norm text not null,
  pack text not null,
  pack_version integer not null,
  is_done boolean not null,
  remark text,
  actor text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (appointment_id, opens_at, item_id)
);

-- What was done, as the installer reports it; both sign the latest version (CL-1, CL-2).
create table work_report (
  appointment_id text not null references appointment (id),
  version integer not null,
  summary text not null,
  tests jsonb not null,
  override_reason text,
  actor text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (appointment_id, version)
);

-- Who signed which report when, and how (CL-2, CL-3): one signature for a party. `strokes` of a drawn one.
create table signature (
  appointment_id text not null,
  report_version integer not null,
  party text not null check (party in ('customer', 'installer')),
  way text not null check (way in ('chat', 'code', 'drawn')),
  actor text not null,
  channel text,
  person text,
  device_hash text,
  strokes jsonb,
  at timestamptz not null,
  primary key (appointment_id, report_version, party),
  foreign key (appointment_id, report_version) references work_report (appointment_id, version)
);
