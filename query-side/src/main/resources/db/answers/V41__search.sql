-- Words are found in every form of theirs. The index has the stems of the words, without a list of words that are too common
-- to be looked for: «ikke» is looked for too. It also has each word read backwards, so that «gruppa» finds «arbeidsgruppen».
create text search dictionary answers.norwegian_stem (template = snowball, language = norwegian);
create text search configuration answers.norwegian (copy = pg_catalog.norwegian);
alter text search configuration answers.norwegian
    alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part with answers.norwegian_stem;

-- A slash or a dot does not make one word of two: AU/ASU, St.Olavs.
create function words_of(written text) returns tsvector
language sql immutable parallel safe
return to_tsvector('answers.norwegian', replace(replace(written, '/', ' '), '.', ' '));

create function words_backwards(written text) returns tsvector
language sql immutable parallel safe
return to_tsvector('pg_catalog.simple', reverse(replace(replace(written, '/', ' '), '.', ' ')));

create index decision_point_words on decision_point using gin (words_of(case_title || ' ' || text));
create index decision_point_words_backwards on decision_point using gin (words_backwards(case_title || ' ' || text));

create index follow_up_words on follow_up
    using gin (words_of(task || ' ' || responsible_words || ' ' || coalesce(remark, '')));
create index follow_up_words_backwards on follow_up
    using gin (words_backwards(task || ' ' || responsible_words || ' ' || coalesce(remark, '')));

-- What the overview counts: of each body, and month by month. It is read from the index alone.
create index follow_up_at_a_moment on follow_up (known_to, valid_to, valid_from, known_from)
    include (partnership_id, body_id, decided_point_id, parent_id, status, deadline_latest, closed_on);
create index decision_point_that_asks on decision_point (known_to, valid_to, valid_from, known_from)
    include (id, body_id)
    where asks_for_action and outcome = 'ADOPTED' and superseded_by_point_id is null;
-- What is not closed yet, which is little of all there is.
create index follow_up_to_be_closed on follow_up (valid_to, known_to, body_id) where closed_on is null;
-- A meeting that is to come.
create index meeting_by_day on meeting (held_on, body_id);
