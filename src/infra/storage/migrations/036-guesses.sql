-- Messages of which the assistant was unsure, masked, for whoever labels them. It has a day and no instant, no customer and
-- no conversation: nothing in it leads back to anybody. `id` is made of the role, what was asked and the masked text, so
-- that the same words are one row; `chosen` counts what people said that they had meant. Of what is dropped the text goes.
create table guess (
  id text primary key,
  role text not null check (role in ('customer', 'installer')),
  asked text not null,
  language text not null,
  text text not null,
  top text[] not null,
  decision text not null check (decision in ('act', 'ask', 'handover')),
  chosen jsonb not null default '{}',
  times integer not null default 1 check (times > 0),
  last_on date not null,
  reviewed_on date
);
create index guess_to_review on guess (times desc, id) where reviewed_on is null;
create index guess_last_on on guess (last_on);
