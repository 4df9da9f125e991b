-- When each event was recorded, in the order of positions, to be read without the events themselves: a moment on the clock
-- is looked up as a position.
create unique index event_times on log.event (position) include (recorded_at);
