-- Words are found in every form of theirs. The index has the stems of the words, without a list of words that are too common
-- to be looked for: «ikke» is looked for too. It also has each word read backwards, so that «gruppa» finds «arbeidsgruppen».
create text search dictionary norwegian_stem (template = snowball, language = norwegian);
create text search configuration norwegian (copy = pg_catalog.norwegian);
alter text search configuration norwegian
    alter mapping for asciiword, word, asciihword, hword, hword_asciipart, hword_part with norwegian_stem;

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
