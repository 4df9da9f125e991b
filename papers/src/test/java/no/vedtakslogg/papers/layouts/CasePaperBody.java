package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** The sections of a case paper with its proposal among them, and what it ends in. */
final class CasePaperBody {
    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final Days days;
    private final PutForward forward;
    private final SectionHeading heading;
    private final CasePaperProposal proposal;
    private final List<SectionStock> sections = new ArrayList<>();

    CasePaperBody(Desk desk, Days days, PutForward forward) {
        this.desk = desk;
        this.days = days;
        this.forward = forward;
        told = desk.told();
        draw = desk.draw();
        heading = SectionHeading.drawn(desk);
        proposal = new CasePaperProposal(desk, heading, forward);
        for (var section : SectionStock.values()) {
            if (draw.yes("section " + section, section.inTen)) {
                sections.add(section);
            }
        }
        if (forward.points().isEmpty()) {
            sections.remove(SectionStock.CONCLUDED); // could be taken for what is proposed
        }
        if (sections.size() > 2 && draw.yes("sections in another order", 3)) {
            sections.add(1 + draw.below(sections.size() - 1), sections.remove(sections.size() - 2));
        }
        if (sections.isEmpty()) {
            sections.add(SectionStock.BACKGROUND);
        }
    }

    void write() {
        var at = proposalAt();
        var foot = draw.one("page foot", "none", "none", "none", "Side 1 av 2", "Side 1", "1");
        for (var i = 0; i <= sections.size(); i++) {
            if (i == at) {
                proposal.write(i + 1);
            }
            if (i < sections.size()) {
                write(sections.get(i), i < at ? i + 1 : i + 2);
            }
            if (i == 0 && !foot.equals("none")) {
                desk.add(new Paragraph(foot));
            }
        }
        enclosures();
        signature();
        if (!foot.equals("none")) {
            desk.add(new Paragraph(foot.replaceFirst("1", "2")));
        }
    }

    private int proposalAt() {
        return switch (draw.one(
                "proposal stands", "first", "first", "last", "last", "last", "before the last", "second")) {
            case "first" -> 0;
            case "second" -> 1;
            case "before the last" -> sections.size() - 1;
            default -> sections.size();
        };
    }

    private void write(SectionStock section, int number) {
        heading.write(number, desk.one("name of " + section, section.names));
        var first = draw.below(section.sentences.size());
        for (var i = 0; i < 1 + draw.below(2); i++) {
            desk.add(new Paragraph(told.in(section.sentences.get((first + i) % section.sentences.size()))));
        }
        switch (section) {
            case BACKGROUND -> earlier();
            case TOLD -> list();
            case COSTS -> costs();
            default -> {}
        }
    }

    // what was decided before is no point of this case
    private void earlier() {
        var how = draw.one("earlier decision", "none", "none", "sentence", "points", "quoted", "numbered points");
        if (how.equals("none")) {
            return;
        }
        var lead =
                told.by("I møte 09.06.2025, sak 28/25, vedtok ", "I møte 09.06.2025, sak 28/25, vedtok ") + told.body;
        var one = told.by("Saken utsettes til høsten.", "Saka vert utsett til hausten.");
        var other = told.by("Fagrådet bes lage et notat.", "Fagrådet vert bede om å lage eit notat.");
        switch (how) {
            case "sentence" ->
                desk.add(new Paragraph(lead
                        + told.by(" å be fagrådet utrede saken nærmere.", " å be fagrådet greie ut saka nærare.")));
            case "quoted" -> desk.add(new Paragraph(lead + ": «" + one + " " + other + "»"));
            default -> {
                desk.add(new Paragraph(lead + ":"));
                desk.add(Items.of(how.equals("points") ? Mark.DASHES : Mark.NUMBERS, List.of(one, other)));
                desk.add(new Paragraph(told.by("Notatet er nå levert.", "Notatet er no levert.")));
            }
        }
    }

    private void list() {
        var how = draw.one("list in a section", "none", "none", "bullets", "numbers");
        if (!how.equals("none")) {
            desk.add(new Paragraph(
                    told.by("Tre forhold har vært viktige i arbeidet:", "Tre tilhøve har vore viktige i arbeidet:")));
            desk.add(Items.of(
                    how.equals("bullets") ? Mark.BULLETS : Mark.NUMBERS,
                    List.of(
                            told.by("Lang reisevei for pasientene", "Lang reiseveg for pasientane"),
                            told.by("Mangel på fagfolk", "Mangel på fagfolk"),
                            told.by("Flere eldre i alle kommunene", "Fleire eldre i alle kommunane"))));
        }
    }

    private void costs() {
        if (draw.yes("table of costs", 4)) {
            desk.add(new Rows(
                    List.of("Tiltak", "2026", "2027"),
                    List.of(List.of("Kurs", "40 000", "60 000"), List.of("Prosjektleder", "210 000", "0"))));
        }
    }

    private void enclosures() {
        var how = draw.one("enclosures", "none", "none", "section", "section", "in line", "lines");
        if (how.equals("none")) {
            return;
        }
        var name = desk.one("enclosures label", CaseFactLabels.ENCLOSED);
        var enclosed = CasePaperStock.ENCLOSED.stream().map(told::in).toList();
        switch (how) {
            case "in line" -> desk.add(new Label(name + ":", enclosed.getFirst()));
            case "lines" -> {
                desk.add(new Section(name + ":"));
                desk.add(new Lines(enclosed));
            }
            default -> {
                desk.add(new Section(name));
                desk.add(Items.of(draw.any(List.of(Mark.NUMBERS, Mark.BULLETS)), enclosed));
            }
        }
    }

    private void signature() {
        var name = told.met().getFirst().name();
        var role = told.by("sekretariatsleder", "sekretariatsleiar");
        var day = "Storvik, " + days.of(told.day.minusDays(12));
        switch (draw.one(
                "signature", "none", "none", "name and role", "place and day", "place, day and name", "sign.")) {
            case "name and role" -> desk.add(new Lines(List.of(name, role)));
            case "place and day" -> desk.add(new Paragraph(day));
            case "place, day and name" -> {
                desk.add(new Paragraph(day));
                desk.add(new Lines(List.of(name, role)));
            }
            case "sign." -> desk.add(new Lines(List.of(name + " (sign.)", role)));
            default -> {}
        }
    }
}
