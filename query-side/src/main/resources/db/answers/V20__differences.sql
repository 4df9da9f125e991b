-- A difference between two moments is in the rows that began or ended, in one of the two times, between them. The columns
-- after the first let the index itself pass over rows that are not seen at either moment.
create index decision_point_begun on decision_point (valid_from, valid_to, known_to);
create index decision_point_ended on decision_point (valid_to, known_to) where valid_to < 'infinity';
create index decision_point_learned on decision_point (known_from);
create index decision_point_unlearned on decision_point (known_to) where known_to < 9223372036854775807;

create index follow_up_begun on follow_up (valid_from, valid_to, known_to);
create index follow_up_ended on follow_up (valid_to, known_to) where valid_to < 'infinity';
create index follow_up_learned on follow_up (known_from, known_to, valid_to);
create index follow_up_unlearned on follow_up (known_to) where known_to < 9223372036854775807;

-- What the days alone can make overdue.
create index follow_up_that_can_fall_due on follow_up (deadline_latest, valid_to, known_to)
    where status in ('OPEN', 'IN_PROGRESS', 'WAITING');

-- A decision is asked for by its id, to be compared with its proposal.
create index treatment_of_decision on treatment (decision_id);
