package no.vedtakslogg.papers.meetings;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Labels.Labelled;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.PersonColumn;

/** Labels of those who met that other papers write otherwise: «Til stede; Kari Nord», «Forfall Kari Nord», «Fra styret:». */
final class AttendanceLabels {
    private static final Pattern FROM = Pattern.compile(
            "^((?:fra|frå)\\s+\\p{L}[^:;]{2,120})[:;]\\s*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Hvem: Kari Nord, Ola Moen» in the head, where one alone may be who does something
    private static final Pattern WHO = Pattern.compile("^((?iu:hvem|kven)):\\s*(?=\\p{Lu})");
    // «Tilstede fra administrasjonen:», «Møtte på Teams:»
    private static final Pattern WIDER = Pattern.compile(
            "^((?:her |der )?(?:deltok|møtte)(?: også| òg)? (?:desse|disse|følgende|følgjande)\\b[^:;.]{0,80}(?=:)"
                    + "|(?:(?:desse|disse|følgende|følgjande) )?(?:til ?stede?|til ?stades|tilstades|møtte?|møtende|møtande|deltok|deltakere|deltakarar|deltagere|frammøtte|fremmøtte)"
                    + "(?!\\s+ikk?j?e)[,\\s]+(?:fra|frå|på|via|over|per|pr|i|for|medlem|vara|av|digitalt|elektronisk|fysisk|personlig|personleg)[^:;.]{0,50})(?:[:;]\\s*|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    // «Fra kontrollkomiteen møtte Kari Nord og …», «Som vara møtte Kari Nord», «I tillegg deltok rådgiver Kari Nord»
    private static final Pattern FROM_MET = Pattern.compile(
            "(?:^|\\.\\s)((?:(?:Fra|Frå)\\s+\\p{L}+(?:\\s+\\p{L}+){0,4}?|I tillegg|Dessuten|Dessutan|Ellers|Elles|Videre|Vidare|Som vara(?:medlem)?)"
                    + "\\s+(?:møtte|deltok|var til ?stede|var til ?stades)(?: også| òg)?)\\s+(?=\\p{L})");
    private static final Pattern INSTEAD = Pattern.compile(
            "^(?iu:i (?:stedet|staden) |som vara(?:medlem|representant)? )?(?<for>[Ff]or (?<absent>\\p{Lu}[\\p{L}. -]{3,40}?))"
                    + " (?:møtte|deltok) (?:vara(?:medlem|representant)? )?(?<deputy>\\p{Lu}[\\p{L}. -]{3,40}?)\\.?$");
    private static final Pattern SEMICOLON = Pattern.compile("^([\\p{L} ]{3,30});\\s*");
    private static final Pattern BLANK = Pattern.compile("\\s+");
    private static final int MOST_WORDS = 4;

    private AttendanceLabels() {}

    static Optional<Labelled> of(Passage words) {
        return titled(words, WIDER, Label.PRESENT)
                .or(() -> titled(words, WHO, Label.PRESENT).filter(AttendanceLabels::namesSeveral))
                .or(() -> titled(words, FROM, Label.OTHERS).filter(AttendanceLabels::namesOrNothing))
                .or(() -> inverted(words))
                .or(() -> instead(words))
                .or(() -> beforeSemicolon(words))
                .or(() -> aboveColumns(words))
                .or(() -> beforeNames(words));
    }

    /** The label of a list of people that is all of the words. */
    static Optional<Label> alone(Passage words) {
        return Labels.alone(words).filter(Label::listsPeople).or(() -> titled(words, WIDER, Label.PRESENT)
                .or(() -> titled(words, FROM, Label.OTHERS))
                .filter(labelled -> labelled.value().isBlank())
                .map(Labelled::label));
    }

    // «Desse møtte      Organisasjon»: the label names the first of the columns below it
    static Optional<Labelled> aboveColumns(Passage words) {
        var columns = NameList.columns(words);
        return columns.size() > 1 && columns.stream().skip(1).allMatch(AttendanceLabels::isColumn)
                ? Labels.alone(columns.getFirst())
                        .filter(AttendanceLabels::tellsWhoMet)
                        .map(label -> new Labelled(label, columns.getFirst(), words.none()))
                : Optional.empty();
    }

    // «Til stede:    Forfall:» are two labels
    private static boolean isColumn(Passage words) {
        return PersonColumn.of(words.toString()).isPresent()
                && !words.toString().endsWith(":");
    }

    private static Optional<Labelled> titled(Passage words, Pattern pattern, Label label) {
        var match = words.matcher(pattern);
        return match.find()
                ? Optional.of(new Labelled(
                        label, words.group(match, 1), words.sub(match.end()).strip()))
                : Optional.empty();
    }

    /** What a sentence says whose names stand last: «I tillegg møtte Kari Nord». */
    static Optional<Labelled> inverted(Passage words) {
        return titled(words, FROM_MET, Label.OTHERS)
                .filter(labelled -> !labelled.value().isBlank()
                        && !People.named(NameList.first(ListedPeople.withoutStop(labelled.value())), false)
                                .isEmpty());
    }

    // «I staden for Kari Nord møtte Ola Moen»: the name of the deputy, and behind it whom the deputy met for
    private static Optional<Labelled> instead(Passage words) {
        var match = words.matcher(INSTEAD);
        return match.find() && Names.isName(match.group("absent")) && Names.isName(match.group("deputy"))
                ? Optional.of(new Labelled(
                        Label.DEPUTIES,
                        words.sub(0, match.start("deputy")).strip(),
                        words.group(match, "deputy").then(words.group(match, "for"))))
                : Optional.empty();
    }

    private static boolean namesSeveral(Labelled labelled) {
        return Names.parts(ListedPeople.withoutStop(labelled.value())).size() > 1
                && Names.parts(ListedPeople.withoutStop(labelled.value())).stream()
                        .allMatch(part -> People.named(part, false).size() == 1);
    }

    private static boolean namesOrNothing(Labelled labelled) {
        return labelled.value().isBlank()
                || !People.named(labelled.value(), false).isEmpty();
    }

    private static Optional<Labelled> beforeSemicolon(Passage words) {
        var match = words.matcher(SEMICOLON);
        return match.find()
                ? Labels.alone(words.group(match, 1))
                        .filter(label -> tellsWhoMet(label)
                                || label.listsPeople() && words.sub(match.end()).isBlank())
                        .map(label -> new Labelled(label, words.group(match, 1), words.sub(match.end())))
                : Optional.empty();
    }

    private static Optional<Labelled> beforeNames(Passage words) {
        var blank = words.matcher(BLANK);
        for (var count = 0; count < MOST_WORDS && blank.find(); count++) {
            var apart = blank.end() - blank.start() > 1;
            var label = Labels.alone(words.sub(0, blank.start()))
                    .filter(found -> tellsWhoMet(found) || apart && found == Label.OTHERS);
            var rest = words.sub(blank.end());
            if (label.isPresent() && areNames(rest)) {
                return Optional.of(new Labelled(label.get(), words.sub(0, blank.start()), rest));
            }
        }
        return Optional.empty();
    }

    private static boolean areNames(Passage words) {
        return words.length() > 0
                && (Character.isUpperCase(words.charAt(0)) || Roles.before(NameList.first(words)) > 0)
                && !People.named(words, false).isEmpty();
    }

    private static boolean tellsWhoMet(Label label) {
        return label == Label.PRESENT || label == Label.ABSENT || label == Label.DEPUTIES;
    }
}
