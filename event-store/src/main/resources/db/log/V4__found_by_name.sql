-- What a paper names is looked up in the log itself: the bodies and the parties by their names, a body's meetings by
-- their day, what a meeting's decisions set going. Each index holds the events that it is asked for and no others.
create index founding_events on log.event (position)
    where type in ('partnership.formed', 'body.established', 'action-plan.adopted');

create index meetings_of_a_body on log.event ((cast(payload as jsonb) ->> 'bodyId'))
    where type in ('meeting.scheduled', 'meeting.dates-proposed', 'meeting.extraordinary-called');

create index follow_ups_of_a_meeting on log.event ((cast(payload as jsonb) #>> '{decidedAt,meetingId}'))
    where type = 'follow-up.opened';

create index parties_joined on log.event ((cast(payload as jsonb) ->> 'partyId'))
    where type = 'partnership.party-joined';
