-- The log in the order of who is responsible; the words can be longer than an index takes.
create index follow_up_by_responsible on follow_up (left(responsible_words, 200));
