package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** On which days a body meets, as far as is known now. */
public interface MeetingDays {
    /** The days of the body's meetings, in any order; the name is as the paper has it. */
    List<LocalDate> of(@Nullable String body);
}
