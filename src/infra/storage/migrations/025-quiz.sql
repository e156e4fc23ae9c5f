-- The monthly quiz -----------------------------------------------------------

-- An installer's quiz of a month of the company's zone, once; its questions as they were when they were chosen.
create table quiz (
  installer_id text not null references installer (id),
  month text not null check (month ~ '^\d{4}-\d{2}$'),
  bank text not null,
  bank_version integer not null,
  questions jsonb not null,
  begun_at timestamptz not null,
  sent_at timestamptz,
  reminded_at timestamptz,
  primary key (installer_id, month)
);

-- The first answer to each question; nothing changes it.
create table quiz_answer (
  installer_id text not null,
  month text not null,
  question_id text not null,
  norm text not null,
  choice integer not null check (choice between 1 and 3),
  is_right boolean not null,
  at timestamptz not null,
  received_at timestamptz not null,
  primary key (installer_id, month, question_id),
  foreign key (installer_id, month) references quiz (installer_id, month)
);
