-- What a customer is charged for a month, as it was imported: a correction is a new version, the old one is kept. Amounts in fen.
create table bill (
  customer_id text not null references customer (id),
  month text not null check (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  version integer not null check (version > 0),
  is_current boolean not null default true,
  account_no text not null,
  plan text,
  data_total_mb integer,
  data_used_mb integer,
  voice_total_min integer,
  voice_used_min integer,
  plan_fee_fen integer,
  overage_fee_fen integer,
  other_fee_fen integer,
  discount_fen integer,
  total_due_fen integer not null,
  paid_fen integer,
  balance_fen integer,
  due_on date,
  as_of_on date,
  imported_at timestamptz not null,
  jump_checked_at timestamptz,
  primary key (customer_id, month, version)
);
create unique index bill_current on bill (customer_id, month) where is_current;
create index bill_of_month on bill (month, customer_id) where is_current;
create index bill_to_check on bill (customer_id, month) where is_current and jump_checked_at is null;

-- The lines of a bill, together as they were imported: [{"name", "fen"}].
create table bill_item_list (
  customer_id text not null,
  month text not null,
  bill_version integer not null,
  version integer not null check (version > 0),
  items jsonb not null,
  imported_at timestamptz not null,
  primary key (customer_id, month, bill_version, version),
  foreign key (customer_id, month, bill_version) references bill (customer_id, month, version) on update cascade
);

-- Which version of a bill its customer has been told, so that they hear of a correction.
create table bill_told (
  customer_id text not null,
  month text not null,
  version integer not null,
  at timestamptz not null,
  primary key (customer_id, month, version)
);
