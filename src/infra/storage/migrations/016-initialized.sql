-- What promises nothing yet is looked for when its time is over.
create index appointment_initialized on appointment (closes_at) where status = 'initialized' and deleted_at is null;
