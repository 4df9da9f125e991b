package no.vedtakslogg.papers.layouts;

/** Minutes set in one of the many ways in which secretariats set theirs, each thing drawn apart from the others. */
final class Minutes {
    private Minutes() {}

    static Composed of(long seed) {
        var desk = Desk.of(seed);
        var facts = new ToldFacts(desk.told());
        facts.meeting("MINUTES");
        var days = Days.drawn(desk);
        var title = new Title(desk, days);
        title.letterhead();
        title.write(desk.one("title", HeadLabels.TITLES));
        new Head(desk, days.day(), days.time(desk.draw(), Days.TIMES), HeadLabels.BODY).write();
        var numbering = Numbering.drawn(desk.draw(), Numbering.WAYS);
        var agenda = new Agenda(desk, numbering, facts);
        var attendance = new Attendance(desk, facts);
        if (desk.draw().yes("attendance below agenda", 2)) {
            agenda.write();
            attendance.write();
        } else {
            attendance.write();
            agenda.write();
        }
        if (desk.draw().yes("cases in a table", 4)) {
            new CasesInTable(desk, numbering, facts).write();
        } else {
            new CasesInProse(desk, numbering, facts).write();
        }
        new End(desk).write();
        return desk.composed(facts.all());
    }
}
