package no.vedtakslogg.query.overview;

import java.util.List;
import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.query.actionplan.ColourHistory.ColourFigures;
import no.vedtakslogg.query.overview.Chart.Figure;
import no.vedtakslogg.query.overview.Chart.Month;

/** The charts of the overview. */
final class Charts {
    private Charts() {}

    /** Open follow-ups at the bottom, closed ones on top. */
    static Chart ofFollowUps(List<MonthFigures> months) {
        return Chart.of(months.stream()
                .map(month -> new Month(
                        month.on(), List.of(new Figure("OPEN", month.open()), new Figure("CLOSED", month.closed()))))
                .toList());
    }

    /** Green at the bottom, then yellow, red, and those without a colour. */
    static Chart ofColours(List<ColourFigures> months) {
        return Chart.of(months.stream()
                .map(month -> new Month(
                        month.on(),
                        List.of(
                                new Figure("GREEN", month.of(Colour.GREEN)),
                                new Figure("YELLOW", month.of(Colour.YELLOW)),
                                new Figure("RED", month.of(Colour.RED)),
                                new Figure("NONE", month.without()))))
                .toList());
    }
}
