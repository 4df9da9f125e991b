package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Those who were absent, named within a list of those who met: «Runa, Isak (Birk hadde meldt forfall)». */
record AbsentWithin(Passage others, List<NamedPerson> absent, Passage said) {
    private static final Pattern ABSENT_WITHIN = Pattern.compile(
            "(?iu)\\s*\\(([^()]{2,80}?)\\s+((?:hadde|har)?\\s*(?:meldt?|meldte) (?:forfall|fravær|fråvær))\\)$");

    static Optional<AbsentWithin> of(Passage words) {
        var within = words.matcher(ABSENT_WITHIN);
        if (!within.find() || within.start() == 0) {
            return Optional.empty();
        }
        var absent = Names.parts(words.group(within, 1)).stream()
                .filter(part -> Names.isName(part) || NameList.isFirstName(part))
                .map(NamedPerson::new)
                .toList();
        return Optional.of(new AbsentWithin(words.sub(0, within.start()).strip(), absent, words.group(within, 2)));
    }
}
