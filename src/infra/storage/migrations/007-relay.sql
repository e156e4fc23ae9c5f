-- The talk that one of staff has taken over from the assistant.
create index ticket_talk on ticket (channel, person) where status = 'inProgress' and kind = 'handover';

-- What is due at the same moment is told in the order in which it came up.
alter table notice add column seq bigserial;
