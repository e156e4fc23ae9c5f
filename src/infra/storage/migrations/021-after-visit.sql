-- After the visit ------------------------------------------------------------

-- The evaluation that a customer was asked for after a visit: once for a visit.
create table survey (
  appointment_id text primary key references appointment (id),
  form_version integer not null,
  opened_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'answered', 'declined')),
  score integer check (score between 1 and 5),
  remark text,
  updated_at timestamptz not null
);

-- What the customer says of each norm that the evaluation asks about; what was left out is not known.
create table survey_answer (
  appointment_id text not null references survey (appointment_id),
  norm text not null,
  said text not null check (said in ('yes', 'no', 'unknown')),
  form_version integer not null,
  actor text not null,
  at timestamptz not null,
  primary key (appointment_id, norm)
);
