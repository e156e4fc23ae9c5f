-- The talk that one of staff has taken over from the assistant.
create index ticket_talk on ticket (channel, person) where status = 'inProgress' and kind = 'handover';
