-- Talks in which a booking is open: those left for a day are looked for every minute.
create index talk_with_booking on talk (updated_at) where state @> '{"stack": [{"dialog": "book"}]}';
