-- Who of the back office listens to events (TMF hub), and what they are still to be sent.
create table hub_subscription (
  id text primary key,
  api text not null check (api in ('appointment', 'workOrder', 'troubleTicket')),
  callback text not null,
  query text,
  created_at timestamptz not null
);

create table hub_delivery (
  id bigserial primary key,
  subscription_id text not null references hub_subscription (id) on delete cascade,
  event_at timestamptz not null,
  subject text not null,
  type text not null,
  revision integer,
  state text not null check (state in ('waiting', 'dead')),
  attempts integer not null default 0,
  -- Real time: not tried again before.
  not_before timestamptz not null default clock_timestamp()
);
create index hub_delivery_waiting on hub_delivery (subscription_id, id) where state = 'waiting';

-- An event and what is to be sent of it are one write.
create function deliver_event() returns trigger language plpgsql as $$
begin
  insert into hub_delivery (subscription_id, event_at, subject, type, revision, state)
  select s.id, new.at, new.subject, new.type, new.revision, 'waiting' from hub_subscription s
  where s.api = case
    when new.type like 'appointment.%' or new.type like 'search_time_slot.%' then 'appointment'
    when new.type like 'work_order.%' then 'workOrder'
    when new.type like 'ticket.%' then 'troubleTicket' end;
  return null;
end $$;
create trigger event_delivered after insert on event for each row execute function deliver_event();
