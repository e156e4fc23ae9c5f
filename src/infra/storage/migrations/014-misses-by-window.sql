-- A miss is of one promised window: a visit whose window was missed may be moved, and its next window be kept or missed.
alter table miss add column opens_at timestamptz;
alter table miss add column closes_at timestamptz;
update miss m set opens_at = a.opens_at, closes_at = a.closes_at from appointment a where a.id = m.appointment_id;
alter table miss alter column opens_at set not null;
alter table miss alter column closes_at set not null;
alter table miss drop constraint miss_pkey;
alter table miss add primary key (appointment_id, opens_at);
