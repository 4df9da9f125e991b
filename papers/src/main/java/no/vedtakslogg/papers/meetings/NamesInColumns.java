package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;

/** A list that plain text sets with blanks below «Navn  Stilling»: each line names somebody, and then who that is. */
final class NamesInColumns {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private boolean open;

    /** Whether a line names the columns of those below it; a gap ends them. */
    boolean opensAt(Line line) {
        var names = line.words().split(BLANKS);
        var opens = names.size() > 1
                && PersonColumn.NAME.is(names.getFirst().toString())
                && names.stream()
                        .allMatch(name -> PersonColumn.of(name.toString()).isPresent());
        open = opens || open && !line.afterGap();
        return opens;
    }

    /** Who stands in a line of the list; nobody where it is no such line. */
    Optional<NamedPerson> person(Line line) {
        return open
                ? NameList.columns(line.words()).size() == 2 ? inColumns(line.words()) : beforeRole(line.words())
                : Optional.empty();
    }

    private static Optional<NamedPerson> inColumns(Passage words) {
        var columns = NameList.columns(words);
        return Names.isName(columns.getFirst())
                ? Optional.of(who(columns.getFirst(), columns.getLast()))
                : Optional.empty();
    }

    // papers that lost their blanks say «Kari Nord Kommunalsjef helse»
    private static Optional<NamedPerson> beforeRole(Passage words) {
        for (var blank = words.matcher(BLANKS); blank.find(); ) {
            var name = words.sub(0, blank.start());
            var rest = words.sub(blank.end());
            if (Names.isName(name) && Roles.is(rest.split(BLANKS).getFirst())) {
                return Optional.of(who(name, rest));
            }
        }
        return Optional.empty();
    }

    private static NamedPerson who(Passage name, Passage is) {
        var person = new NamedPerson(name);
        person.isAlso(is);
        return person;
    }
}
