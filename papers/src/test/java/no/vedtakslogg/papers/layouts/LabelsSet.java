package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Rows;

/** Labels and what they say, set below each other or beside each other, with colons or without. */
record LabelsSet(Desk desk, String way) {
    static final List<String> WAYS = List.of(
            "lines",
            "lines",
            "lines",
            "without colons",
            "two in a line",
            "upright table",
            "upright table without colons",
            "flat table",
            "two pairs in a row",
            "one cell a line",
            "one cell a line without colons");

    private static final int WIDEST_ROW = 4;

    void write(List<Label> labels) {
        var withColons = labels.stream()
                .map(label -> new Label(label.label() + ":", label.value()))
                .toList();
        switch (labels.size() > 1 ? way : "lines") {
            case "without colons" -> withoutColons(labels);
            case "two in a line" -> twoInALine(withColons);
            case "upright table" -> upright(withColons);
            case "upright table without colons" -> upright(labels);
            case "flat table" -> flat(labels);
            case "two pairs in a row" -> pairs(withColons);
            case "one cell a line" -> cells(withColons);
            case "one cell a line without colons" -> cells(labels);
            default -> withColons.forEach(desk::add);
        }
    }

    // only air can part a label without a colon from what it says
    private void withoutColons(List<Label> labels) {
        if (desk.format().equals("txt")) {
            labels.forEach(desk::add);
        } else {
            upright(labels);
        }
    }

    private void twoInALine(List<Label> labels) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < labels.size(); i += 2) {
            var line = inLine(labels.get(i));
            lines.add(i + 1 < labels.size() ? "%-38s  %s".formatted(line, inLine(labels.get(i + 1))) : line);
        }
        desk.add(new Lines(lines));
    }

    private static String inLine(Label label) {
        return label.label() + " " + label.value();
    }

    private void upright(List<Label> labels) {
        desk.add(new Rows(List.of(), labels.stream().map(LabelsSet::row).toList()));
    }

    private static List<String> row(Label label) {
        return List.of(label.label(), label.value());
    }

    private void flat(List<Label> labels) {
        var wide = labels.size() % WIDEST_ROW == 1 ? WIDEST_ROW - 1 : WIDEST_ROW; // one alone makes no table
        for (var i = 0; i < labels.size(); i += wide) {
            var some = labels.subList(i, Math.min(i + wide, labels.size()));
            desk.add(new Rows(
                    some.stream().map(Label::label).toList(),
                    List.of(some.stream().map(Label::value).toList())));
        }
    }

    private void pairs(List<Label> labels) {
        var rows = new ArrayList<List<String>>();
        for (var i = 0; i < labels.size(); i += 2) {
            var second = i + 1 < labels.size() ? row(labels.get(i + 1)) : List.of("", "");
            rows.add(Stream.concat(row(labels.get(i)).stream(), second.stream()).toList());
        }
        desk.add(new Rows(List.of(), rows));
    }

    private void cells(List<Label> labels) {
        desk.add(new Lines(labels.stream().flatMap(label -> row(label).stream()).toList()));
    }
}
