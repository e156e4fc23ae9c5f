-- Whether staff have been told that a matter has come up: by the matter itself, not by when they last heard.
alter table ticket add column announced_at timestamptz;
update ticket set announced_at = updated_at;
