-- What customers said of being written to, append-only: the newest entry of a customer and class counts. `personal`: whether
-- their own usage may be used to choose what they are offered. `source` is where it was said: message:…, import:FILE#LINE, ticket:….
create table consent_entry (
  id bigint generated always as identity primary key,
  customer_id text not null references customer (id),
  class text not null check (class in ('survey', 'marketing', 'personal')),
  state text not null check (state in ('given', 'refused')),
  channel text,
  wording_version text,
  language text,
  source text not null,
  actor text not null,
  at timestamptz not null
);
create index consent_entry_newest on consent_entry (customer_id, class, at desc, id desc);

-- Retention alone may take entries away, and says so: set_config('doorstep.retention', 'on', true).
create trigger consent_entry_unchanged before update on consent_entry for each row execute function refuse_change();
create trigger consent_entry_kept before delete on consent_entry for each row
  when (current_setting('doorstep.retention', true) is distinct from 'on') execute function refuse_change();

-- What was known until now. A customer's own word counts after what a file brought.
insert into consent_entry (customer_id, class, state, source, actor, at)
select id, 'marketing', case when marketing_consent then 'given' else 'refused' end, 'import:earlier', 'back_office', created_at
from customer where marketing_consent is not null;
insert into consent_entry (customer_id, class, state, channel, source, actor, at)
select t.customer_id, c.class, 'refused', t.channel, 'ticket:' || t.id, 'customer:' || t.customer_id, t.created_at
from ticket t cross join (values ('marketing'), ('survey')) as c (class)
where t.kind = 'opt_out' and t.customer_id is not null
order by t.created_at, t.id;
-- Nobody has to take them off a list any more.
update ticket set status = 'resolved', answer = 'Kept in the consent ledger'
where kind = 'opt_out' and customer_id is not null and status in ('acknowledged', 'inProgress');

-- A queued message that its customer does not want any more is not sent.
alter table outbox drop constraint outbox_state_check;
alter table outbox add constraint outbox_state_check
  check (state in ('queued', 'claimed', 'sending', 'sent', 'failed', 'unknown', 'delivered', 'withdrawn'));
