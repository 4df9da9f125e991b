package no.vedtakslogg.eventstore;

/** How events are found by what they name, for SQL that looks them up in the log itself. */
public final class FoundByName {
    /** Whose an event is, word for word as the index {@code found_by_name} has it, so that the index serves. */
    public static final String WHOSE = """
            case type
                when 'follow-up.opened' then cast(payload as jsonb) #>> '{decidedAt,meetingId}'
                when 'partnership.party-joined' then cast(payload as jsonb) ->> 'partyId'
                else cast(payload as jsonb) ->> 'bodyId'
            end""";

    private FoundByName() {}
}
