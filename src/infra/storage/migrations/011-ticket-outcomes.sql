-- What came of a ticket, in words that rules can ask for; `answer` is what somebody wrote.
alter table ticket add column outcome text;
update ticket set outcome = case
    when answer = 'settled meanwhile' then 'settled'
    when answer = 'replaced by a newer wish' then 'replaced'
    when kind = 'call_task' and answer in ('wrong_number', 'reached') then answer
    when kind = 'call_task' and answer = 'agreed on the telephone' then 'agreed'
    when kind = 'call_task' and answer = 'not wanted any more, said on the telephone' then 'unwanted'
    else 'done' end
  where status in ('resolved', 'closed');
