package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** Which part of a period: «utgangen av juni», «primo november», «første halvdel av 2025». */
enum Edge {
    LAST_DAY("utgangen av", "utløpet av", "slutten av dagen", "utgangen på", "utløp av"),
    FIRST(
            "primo",
            "begynnelsen av",
            "begynnelsen på",
            "starten av",
            "starten på",
            "byrjinga av",
            "byrjinga på",
            "tidlig",
            "tidleg",
            "tidlig i",
            "tidlig på",
            "tidleg i",
            "tidleg på",
            "første del av",
            "fyrste del av",
            "starten av",
            "først i",
            "fyrst i"),
    MIDDLE("medio", "midten av", "midten på", "midt i", "midt på", "midtveis i"),
    LAST(
            "ultimo",
            "slutten av",
            "slutten på",
            "sen",
            "sein",
            "sent i",
            "seint i",
            "sent på",
            "seint på",
            "siste del av",
            "sist i",
            "mot slutten av"),
    FIRST_HALF("første halvdel av", "1 . halvdel av", "fyrste halvdel av", "første halvdel"),
    SECOND_HALF("andre halvdel av", "siste halvdel av", "2 . halvdel av", "annen halvdel av");

    private final Wordings wordings;

    Edge(String... wordings) {
        this.wordings = Wordings.of(wordings);
    }

    static @Nullable Edge read(Cursor cursor) {
        for (Edge edge : values()) {
            if (cursor.skip(edge.wordings)) {
                return edge;
            }
        }
        return null;
    }

    Reading of(Reading reading) {
        boolean told = reading.kind() == TimeKind.PERIOD || reading.kind() == TimeKind.DATE;
        return told ? reading.with(days(reading.days())).as(TimeKind.PERIOD) : reading;
    }

    private Days days(Days days) {
        return switch (this) {
            case LAST_DAY -> days.lastDay();
            case FIRST -> days.third(1);
            case MIDDLE -> days.third(2);
            case LAST -> days.third(3);
            case FIRST_HALF -> days.half(true);
            case SECOND_HALF -> days.half(false);
        };
    }
}
