-- What a paper names is looked up in the log itself: bodies, parties and plans by their names, a body's meetings by their
-- day, what a meeting's decisions set going. One index for all of them, of these events alone, because each index more
-- costs every event that is written: it holds the kind of event, and whose it is.
create index found_by_name on log.event (
        type,
        (case type
             when 'follow-up.opened' then cast(payload as jsonb) #>> '{decidedAt,meetingId}'
             when 'partnership.party-joined' then cast(payload as jsonb) ->> 'partyId'
             else cast(payload as jsonb) ->> 'bodyId'
         end))
    where type in ('partnership.formed', 'partnership.party-joined', 'body.established', 'action-plan.adopted',
                   'meeting.scheduled', 'meeting.dates-proposed', 'meeting.extraordinary-called', 'follow-up.opened');
