-- The photo by which a customer knows their installer at the door (DR-5); its bytes lie with the other photos.
create table installer_photo (
  installer_id text primary key references installer (id) on delete cascade,
  key text not null references photo_file (key),
  at timestamptz not null
);
create index installer_photo_of_key on installer_photo (key);
