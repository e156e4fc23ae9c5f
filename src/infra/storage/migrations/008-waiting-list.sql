-- Who wanted another time than they got, and hears when it becomes free; of a visit that is agreed.
create table waiting (
  appointment_id text primary key references appointment (id),
  customer_id text not null references customer (id),
  wishes jsonb not null,
  created_at timestamptz not null,
  checked_at timestamptz not null
);
