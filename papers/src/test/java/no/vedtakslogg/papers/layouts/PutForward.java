package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Item;
import no.vedtakslogg.papers.layouts.Told.Case;

/**
 * The one case of a case paper, and the points that are proposed in it.
 *
 * @param asks whether the points tell what the body is asked to do, as «ta saken til orientering»
 */
record PutForward(Case one, boolean asks, List<Item> points) {
    static PutForward drawn(Desk desk) {
        var told = desk.told();
        var draw = desk.draw();
        var title = told.in(draw.any(CasePaperStock.TITLES));
        var one = new Case(told.cases.get(1).number(), title, List.of(), List.of(), List.of());
        var many = draw.one(
                "points", "none", "one", "one", "several", "several", "several", "several", "with points below");
        var asks = draw.yes("points ask", 2);
        var stock = asks ? CasePaperStock.ASKED : CasePaperStock.POINTS;
        var points = new ArrayList<Item>();
        var at = draw.below(stock.size());
        for (var left = size(many, draw); left > 0; left--) {
            points.add(new Item(told.in(stock.get((at + left * 3) % stock.size())), List.of()));
        }
        if (many.equals("with points below")) {
            points.set(draw.below(points.size()), withPointsBelow(told, asks));
        }
        return new PutForward(one, asks, points);
    }

    private static Item withPointsBelow(Told told, boolean asks) {
        var words = asks ? CasePaperStock.ASKED_WITH_BELOW : CasePaperStock.WITH_BELOW;
        return new Item(
                told.in(words), CasePaperStock.BELOW.stream().map(told::in).toList());
    }

    private static int size(String many, Draw draw) {
        return switch (many) {
            case "none" -> 0;
            case "one" -> 1;
            default -> 2 + draw.below(3);
        };
    }
}
