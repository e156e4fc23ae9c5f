-- What a TMF client sent with a work order beside ours, given back as it came.
alter table work_order add column external jsonb not null default '{}';
alter table work_order add column closed_at timestamptz;
create index work_order_created on work_order (created_at, id);
create index work_order_external on work_order using gin (external jsonb_path_ops);

-- Tasks that the back office gave: cancelling an order, searching free time. `body` is the resource as it stands.
create table tmf_task (
  id text primary key,
  kind text not null check (kind in ('cancelWorkOrder', 'searchTimeSlot')),
  body jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index tmf_task_created on tmf_task (kind, created_at, id);
