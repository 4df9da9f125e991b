package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MeetingTimeTest {
    static final LocalDate OCTOBER_29 = LocalDate.of(2024, 10, 29);
    static final LocalDate JANUARY_22 = LocalDate.of(2025, 1, 22);
    static final LocalDate FEBRUARY_5 = LocalDate.of(2025, 2, 5);
    static final LocalDate JUNE_18 = LocalDate.of(2025, 6, 18);

    @Test
    void a_deadline_tied_to_a_meeting_moves_with_the_meeting() {
        var first = read("på første møte i 2025");
        assertThat(first.resolved(meetings(OCTOBER_29, JANUARY_22, JUNE_18)).latest())
                .isEqualTo(JANUARY_22);
        assertThat(first.resolved(meetings(OCTOBER_29, FEBRUARY_5, JUNE_18)).latest())
                .isEqualTo(FEBRUARY_5);
    }

    @Test
    void until_a_meeting_answers_to_the_words_their_own_bounds_stand() {
        var first = read("på første møte i 2025");
        assertThat(first.resolved(meetings(OCTOBER_29))).isEqualTo(first);
        assertThat(first.latest()).isEqualTo("2025-12-31");
    }

    @Test
    void next_counts_from_the_day_it_was_said() {
        assertThat(read("på neste møte")
                        .resolved(meetings(JUNE_18, JANUARY_22, OCTOBER_29))
                        .days())
                .isEqualTo(Days.on(JANUARY_22));
    }

    @Test
    void the_body_that_is_named_is_asked_and_else_the_one_that_speaks() {
        MeetingDays days = body -> "PSU".equals(body) ? List.of(JUNE_18) : List.of(JANUARY_22);
        assertThat(read("på neste møte i PSU").resolved(days).latest()).isEqualTo(JUNE_18);
        assertThat(read("på neste møte").resolved(days).latest()).isEqualTo(JANUARY_22);
    }

    @Test
    void weeks_before_a_meeting_are_counted_back_from_it() {
        assertThat(read("fire uker før møtet i juni")
                        .resolved(meetings(JUNE_18))
                        .latest())
                .isEqualTo("2025-05-21");
    }

    @Test
    void the_meeting_itself_has_its_day_whatever_time_is_counted_from_it() {
        assertThat(anotherDay("fire uker før møtet i juni")).isEqualTo(JUNE_18);
        assertThat(anotherDay("på neste møte")).isEqualTo(JANUARY_22);
        assertThat(anotherDay("en uke etter møtet")).isNull(); // the one at which it is said
    }

    private static @Nullable LocalDate anotherDay(String words) {
        return read(words).anchor() instanceof Anchor.AtMeeting(MeetingTime meeting)
                ? meeting.dayOfAnother(meetings(OCTOBER_29, JANUARY_22, JUNE_18))
                : LocalDate.MAX;
    }

    @Test
    void the_last_meeting_before_summer_is_the_last_that_is_called() {
        assertThat(read("på siste møte før sommeren")
                        .resolved(meetings(JANUARY_22, JUNE_18))
                        .latest())
                .isEqualTo(JUNE_18);
    }

    @Test
    void a_month_with_two_meetings_answers_for_neither() {
        var june = read("til møtet i juni");
        assertThat(june.resolved(meetings(JUNE_18, JUNE_18.plusDays(7)))).isEqualTo(june);
    }

    private static TimePhrase read(String words) {
        return new DeadlineReader()
                .read(words, Standpoint.decided(OCTOBER_29, "ASU"))
                .getFirst();
    }

    private static MeetingDays meetings(LocalDate... days) {
        return body -> List.of(days);
    }
}
