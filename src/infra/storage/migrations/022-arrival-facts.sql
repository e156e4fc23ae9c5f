-- Setting out and arriving -----------------------------------------------------

-- By which words a customer and whoever comes know each other at the door: of one window and one installer, as numbers of DOOR_WORDS.
create table door_word (
  appointment_id text primary key references appointment (id),
  opens_at timestamptz not null,
  installer_id text not null,
  customer_word smallint not null,
  installer_word smallint not null check (installer_word <> customer_word)
);
