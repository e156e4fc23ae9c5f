-- Which event is to be sent, so that every subscriber is told the same, as it was.
alter table hub_delivery add column event_id bigint;

create or replace function deliver_event() returns trigger language plpgsql as $$
begin
  insert into hub_delivery (subscription_id, event_id, event_at, subject, type, revision, state)
  select s.id, new.id, new.at, new.subject, new.type, new.revision, 'waiting' from hub_subscription s
  where s.api = case
    when new.type like 'appointment.%' or new.type like 'search_time_slot.%' then 'appointment'
    when new.type like 'work_order.%' then 'workOrder'
    when new.type like 'ticket.%' then 'troubleTicket' end;
  return null;
end $$;
