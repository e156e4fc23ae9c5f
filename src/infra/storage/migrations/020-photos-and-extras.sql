-- Photos and additional work of visits ----------------------------------------

-- What lies in the storage of photos, by the SHA-256 of its bytes; what no visit has is removed after a while.
create table photo_file (
  key text primary key check (key ~ '^[0-9a-f]{64}$'),
  at timestamptz not null
);

-- What was photographed at a visit; `at` as its sender's device says, `received_at` as it reached us; append-only.
create table photo (
  id text primary key,
  appointment_id text not null references appointment (id),
  opens_at timestamptz not null,
  kind text not null check (kind in ('before', 'after', 'meter')),
  reading text check (reading is null or kind = 'meter'),
  key text not null references photo_file (key),
  size_bytes integer not null,
  width integer not null,
  height integer not null,
  actor text not null,
  at timestamptz not null,
  received_at timestamptz not null,
  unique (appointment_id, opens_at, key)
);
create index photo_of_key on photo (key);
create trigger photo_append_only before update or delete on photo for each row execute function refuse_change();

-- Work beyond what was ordered: proposed by the installer, at the tariff's price of that moment, and what the customer says of it.
create table extra_work (
  id text primary key,
  appointment_id text not null references appointment (id),
  opens_at timestamptz not null,
  item_id text not null,
  name jsonb not null,
  unit jsonb not null,
  unit_price_fen integer not null check (unit_price_fen >= 0),
  quantity integer not null check (quantity > 0),
  status text not null check (status in ('proposed', 'agreed', 'declined', 'taken_back')),
  proposed_by text not null,
  proposed_at timestamptz not null,
  answered_by text,
  answered_at timestamptz,
  answer_channel text,
  check ((answered_at is null) = (status = 'proposed')),
  check (answered_by is null or answered_by like 'customer:%' or status = 'taken_back')
);
create index extra_work_of on extra_work (appointment_id, opens_at, proposed_at);
create unique index one_extra_proposed on extra_work (appointment_id, opens_at, item_id) where status = 'proposed';
