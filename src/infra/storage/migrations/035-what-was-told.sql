-- Which of several things a message told of, by its id in the operators' file: what is answered days later is about that one.
alter table occasion add column about text;
