-- How many rows of the log there are at a moment is read from the index alone.
create index decision_point_at_a_moment on decision_point (known_to, valid_to, decided_on, valid_from, known_from);

-- What was postponed to a day.
create index decision_point_postponed on decision_point (until_latest) where until_latest is not null;

-- What the page of a case, of a meeting, and their forms look up.
create index decision_point_corrected on decision_point (decision_id) where corrected;
create index follow_up_of_case on follow_up (decided_case_id);
create index case_file_of_partnership on case_file (partnership_id, opened_on desc);

-- Whatever is still known and still holds is most of the log but little of all rows of the follow-ups; each time by itself
-- does not tell, and without this a list of what stands is looked up one by one.
create statistics decision_point_that_stands (mcv) on known_to, valid_to, outcome, asks_for_action from decision_point;
create statistics follow_up_that_stands (mcv) on known_to, valid_to, status from follow_up;
