-- Keeps positions rising after a restore into a cluster whose transaction ids are lower than those in the log.
update log.epoch
   set xid_offset = (select (max(position) >> 16) + 1 from log.event) - (pg_current_xact_id()::text)::bigint
 where (select max(position) >> 16 from log.event) >= xid_offset + (pg_current_xact_id()::text)::bigint;
