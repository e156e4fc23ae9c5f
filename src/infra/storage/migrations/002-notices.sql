-- Writing first -----------------------------------------------------------

-- What is to be told to somebody unasked, one row for an occasion (I5), kept as the record of who was told what and when.
-- A row names its subject and its revision, never a text: whether and how it is told is decided when it is told (I7).
create table notice (
  occasion text primary key,
  recipient text not null,
  dialog text not null,
  answers jsonb not null,
  subject text not null,
  class text not null check (class in ('urgent', 'transactional')),
  state text not null check (state in ('waiting', 'told', 'withdrawn', 'unreachable')),
  due_at timestamptz not null,
  created_at timestamptz not null,
  settled_at timestamptz,
  channel text,
  conversation_id text
);
create index notice_due on notice (due_at) where state = 'waiting';
create index notice_subject on notice (subject, created_at);
create index notice_recipient on notice (recipient, created_at);

-- A short link into the web chat for somebody who was written to by text message; only the code's hash is kept.
create table chat_link (
  code_hash text primary key,
  person text not null,
  conversation_id text not null,
  expires_at timestamptz not null
);
create index chat_link_expires on chat_link (expires_at);

-- The duty to agree a time (AP-2): by when, and when it is to be looked at next; null when nothing is left to do.
alter table work_order add column contact_due_at timestamptz;
alter table work_order add column contact_next_at timestamptz;
create index work_order_contact on work_order (contact_next_at) where status = 'open' and contact_next_at is not null;

-- What staff must do gets an area, a deadline and an answer.
alter table ticket add column area text;
alter table ticket add column due_at timestamptz;
alter table ticket add column owner_id text references staff (id);
alter table ticket add column work_order_id text references work_order (id);
alter table ticket add column appointment_id text references appointment (id);
alter table ticket add column answer text;
create index ticket_open on ticket (due_at) where status in ('acknowledged', 'inProgress');
