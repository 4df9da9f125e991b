-- Which decision a point belongs to. The log, follow-ups and quotes name a point by its id alone, so no two decisions may
-- share one; the streams of the log, one for each meeting, cannot tell. A row is written in the transaction that decides.
create table command.decided_point (
    point_id   uuid primary key,
    meeting_id uuid not null,
    case_id    uuid not null
);

grant select, insert on command.decided_point to ${appRole};

insert into command.decided_point (point_id, meeting_id, case_id)
select cast(point #>> '{}' as uuid), cast(event ->> 'meetingId' as uuid), cast(event ->> 'caseId' as uuid)
  from (select position, cast(payload as jsonb) as event
          from log.event
         where type in ('meeting.decision-adopted', 'meeting.case-postponed',
                        'meeting.case-returned', 'meeting.decision-corrected')) decided
  cross join lateral (select jsonb_path_query(event, '$.pointId')
                      union all
                      select jsonb_path_query(event, '$.points.**.id')) points (point)
 order by position
    on conflict do nothing;
