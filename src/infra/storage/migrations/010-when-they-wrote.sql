-- Talks from before it was kept when somebody wrote: they are reached in their chat as everybody is, from the first minute.
update talk t set state = t.state || jsonb_build_object(
  'wroteAt', to_char(w.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
from talk s cross join lateral (
  select i.at from inbox i
  where i.conversation_id = s.state ->> 'conversationId' and i.person = s.person
  order by i.seq desc limit 1) w
where t.channel = s.channel and t.person = s.person and s.state ->> 'wroteAt' is null;
