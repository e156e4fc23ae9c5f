-- What fits together goes into one talk, and who was silent is reminded once ----

-- `told`: asked in a talk that the customer was in, and never sent; `sent_at` and `joined_at` are then when it was asked.
alter table occasion drop constraint occasion_state_check,
  add constraint occasion_state_check
    check (state in ('due', 'claimed', 'sending', 'sent', 'delivered', 'told', 'failed', 'unknown', 'skipped'));

-- The one reminder: until when it is put off, when it was told, or why it never is.
alter table occasion add column reminder_due_at timestamptz, add column reminded_at timestamptz, add column reminder_reason text;

-- Who was asked for the month's evaluation and has said nothing.
create index occasion_silent on occasion (sent_at) where kind = 'satisfaction' and state in ('sent', 'delivered')
  and answered_at is null and reminded_at is null and reminder_reason is null;
