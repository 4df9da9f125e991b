package no.vedtakslogg.papers.layouts;

/** A call to a meeting (innkalling) with its agenda, set in one of the many ways in which secretariats set theirs. */
final class Calls {
    private Calls() {}

    static Composed of(long seed) {
        var desk = Desk.of(seed);
        var facts = new ToldFacts(desk.told());
        var days = Days.drawn(desk);
        new CallHead(desk, days).write(facts);
        var surroundings = new CallSurroundings(desk, days);
        surroundings.above();
        var programme = new Programme(desk);
        programme.name();
        if (desk.draw().yes("agenda in a table", 4)) {
            new ProgrammeTable(desk, programme, facts).write();
        } else {
            new ProgrammeList(desk, programme, facts).write();
        }
        surroundings.below();
        return desk.composed(facts.all());
    }
}
