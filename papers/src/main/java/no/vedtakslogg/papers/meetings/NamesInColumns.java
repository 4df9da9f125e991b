package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;


/** A list that plain text sets with blanks below «Navn  Stilling»: each line names somebody, and then who that is. */
final class NamesInColumns {
    private boolean open;

    /** Whether a line names the columns of those below it; a gap ends them. */
    boolean opensAt(Line line) {
        var names = NameList.columns(line.words());
        var opens = names.size() > 1
                && PersonColumn.NAME.is(names.getFirst().toString())
                && names.stream().allMatch(name -> PersonColumn.of(name.toString()).isPresent());
        open = opens || open && !line.afterGap();
        return opens;
    }

    /** Who stands in a line of the list; nobody where it is no such line. */
    Optional<People.Person> person(Line line) {
        var columns = NameList.columns(line.words());
        return open && columns.size() == 2 && Names.isName(columns.getFirst())
                ? Optional.of(who(columns.getFirst(), columns.getLast()))
                : Optional.empty();
    }

    private static People.Person who(
            Passage name, Passage is) {
        var person = new People.Person(name);
        person.affiliation = is;
        return person;
    }
}
