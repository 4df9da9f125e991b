package no.vedtakslogg.command.imports;

import java.util.List;

/** A person's name as papers write it, taken apart once, to be held against many others. */
record PersonName(String written, List<String> words) {

    static PersonName of(String name) {
        return new PersonName(name, List.of(Words.key(name).split(" ")));
    }

    /** The same name, perhaps written shorter: «Wenche Dehli» is «Wenche P. Dehli». */
    boolean isSameAs(PersonName other) {
        return words.equals(other.words)
                || words.size() > 1
                        && other.words.size() > 1
                        && words.getFirst().equals(other.words.getFirst())
                        && words.getLast().equals(other.words.getLast());
    }

    /** The same surname with nearly the same first name, or the other way round. */
    boolean isNearly(PersonName other) {
        if (words.size() < 2 || other.words.size() < 2 || isSameAs(other)) {
            return false;
        }
        var first = words.getFirst();
        var last = words.getLast();
        return first.equals(other.words.getFirst()) && Words.nearlySame(last, other.words.getLast())
                || last.equals(other.words.getLast()) && Words.nearlySame(first, other.words.getFirst());
    }
}
