-- Which account on a channel is which installer (I10); one that has lost it is kept, with when.
create table colleague_binding (
  id bigint generated always as identity primary key,
  channel text not null,
  person text not null,
  colleague_id text not null references installer (id),
  bound_at timestamptz not null,
  ended_at timestamptz
);
create unique index one_colleague_of_an_account on colleague_binding (channel, person) where ended_at is null;
create index accounts_of_a_colleague on colleague_binding (colleague_id) where ended_at is null;

-- One-time invitations, known by the hash of their code. `ended_as` is empty while one is open.
create table colleague_invitation (
  code_hash text primary key,
  colleague_id text not null references installer (id),
  expires_at timestamptz not null,
  ended_as text check (ended_as in ('used', 'replaced', 'withdrawn'))
);
create unique index one_open_invitation on colleague_invitation (colleague_id) where ended_as is null;

-- What the website vouched for until then is void: the telephone was lost. Real time, as tokens are signed in.
create table colleague_cut_off (
  colleague_id text primary key,
  cut_off_at timestamptz not null
);

-- What is not shown in a conversation any more: it was an installer's who has lost the account.
alter table conversation add column hidden_seq bigint not null default 0;
