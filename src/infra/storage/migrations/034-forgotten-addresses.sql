-- A month's messages no longer need the numbers and conversations that they went to once nothing can come back of them.
alter table campaign add column has_addresses boolean not null default true;
