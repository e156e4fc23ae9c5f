-- Which of several things a message told of, by its id in the operators' file: what is answered days later is about that one.
alter table occasion add column about text;

-- Whoever was reminded is not written to on that day.
create index occasion_reminded on occasion (customer_id, reminded_at) where reminded_at is not null;

-- The class is the kind's, and nobody asks when a campaign began.
alter table campaign drop column class, drop column started_at;
