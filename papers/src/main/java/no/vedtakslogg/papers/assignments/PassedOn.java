package no.vedtakslogg.papers.assignments;

import org.jspecify.annotations.Nullable;

/** «Saken oversendes AU for videre oppfølging»: passed on with work to do; to be treated there is a referral and no work. */
final class PassedOn implements Rule {
    private static final String[] WORK = {
        "for videre",
        "for vidare",
        "for oppfølging",
        "for utredning",
        "for utgreiing",
        "til videre",
        "til vidare",
        "til oppfølging",
        "til utredning"
    };

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (!words.is(place, "oversendes", "oversendast", "sendes", "overføres", "overførast")) {
            return null;
        }
        var row = assignees.row(words, words.past(place + 1, "til"));
        return row == null || words.past(row.end(), WORK) == row.end()
                ? null
                : new Draft(
                        Effect.COMMISSIONS,
                        words.from(),
                        place,
                        place + 1,
                        row.assignees(),
                        row.end() + 1,
                        words.to(),
                        0.7);
    }
}
