package no.vedtakslogg.papers.assignments;

import java.util.List;

/** Those whom the record knows by name: bodies, parties and roles. */
public interface Roster {
    /** Everybody, in any order. */
    List<Entry> entries();

    /**
     * One whom the record knows.
     *
     * @param id the record's own identity, handed back unread
     * @param name «Fagråd for pasientsamarbeid», «Trondheim kommune»
     * @param alsoCalled short names and numbers: «fagråd 1», «sykehuset»; forms of a name need not be listed
     */
    record Entry(AssigneeKind kind, String id, String name, List<String> alsoCalled) {
        public Entry {
            alsoCalled = List.copyOf(alsoCalled);
        }
    }
}
