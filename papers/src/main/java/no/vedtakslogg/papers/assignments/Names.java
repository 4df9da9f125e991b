package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.vedtakslogg.papers.assignments.Roster.Entry;
import no.vedtakslogg.papers.deadlines.Token;
import no.vedtakslogg.papers.deadlines.Tokenizer;
import org.jspecify.annotations.Nullable;

/** The roster's names, found in a text in any of their forms; the longest name that stands there is meant. */
final class Names {
    /** A name and where it ends. */
    record Match(Entry entry, int end) {}

    private record Form(List<String> words, Entry entry, boolean capital) {}

    private final Map<String, Entry> byId = new HashMap<>();
    private final Map<String, List<Form>> byFirst = new HashMap<>();

    Names(Roster roster) {
        for (Entry entry : roster.entries()) {
            byId.put(entry.id(), entry);
            boolean person = entry.kind() == AssigneeKind.NAMED;
            add(entry.name(), entry, person);
            entry.alsoCalled().forEach(name -> add(name, entry, person));
            if (entry.kind() == AssigneeKind.PARTY && entry.name().endsWith(" kommune")) {
                add(entry.name().substring(0, entry.name().length() - " kommune".length()), entry, true);
            }
        }
        byFirst.values()
                .forEach(forms -> forms.sort(
                        Comparator.comparingInt((Form form) -> form.words().size())
                                .reversed()));
    }

    private void add(String name, Entry entry, boolean capital) {
        List<String> words = Tokenizer.tokens(name).stream()
                .filter(token -> !token.isBreak() && !skipped(token))
                .map(Names::form)
                .toList();
        if (!words.isEmpty()) {
            byFirst.computeIfAbsent(words.getFirst(), first -> new ArrayList<>())
                    .add(new Form(words, entry, capital));
        }
    }

    @Nullable Match at(Words words, int place) {
        if (!words.inside(place)) {
            return null;
        }
        for (Form form : byFirst.getOrDefault(form(words.at(place)), List.of())) {
            int end = end(words, place, form);
            if (end > place) {
                return new Match(form.entry(), end);
            }
        }
        return null;
    }

    /** The entry of the same name as this but with another number: in «fagråd 1 og 4» the «4». */
    @Nullable Entry sibling(Entry entry, String number) {
        for (String name : entry.alsoCalled()) {
            int space = name.lastIndexOf(' ');
            boolean numbered = space > 0 && Character.isDigit(name.charAt(space + 1));
            Match match = numbered ? find(name.substring(0, space) + " " + number) : null;
            if (match != null) {
                return match.entry();
            }
        }
        return null;
    }

    @Nullable Entry byId(@Nullable String id) {
        return id == null ? null : byId.get(id);
    }

    /** Whether the one is a person who met. */
    boolean isPerson(Assignee assignee) {
        return assignee.kind() == AssigneeKind.NAMED && find(assignee.words()) != null;
    }

    @Nullable Match find(String name) {
        List<Token> tokens = Tokenizer.tokens(name);
        Match match = at(new Words(name, tokens, 0, tokens.size() - 1), 0);
        return match != null && match.end() == tokens.size() - 1 ? match : null;
    }

    private static int end(Words words, int start, Form form) {
        int place = start;
        for (String word : form.words()) {
            while (place > start && words.inside(place) && skipped(words.at(place))) {
                place++;
            }
            if (!words.inside(place) || !form(words.at(place)).equals(word)) {
                return -1;
            }
            place++;
        }
        if (form.capital() && !words.at(start).isCapital()) {
            return -1;
        }
        return words.is(place, "hf", "rhf") ? place + 1 : place;
    }

    private static String form(Token token) {
        return NameForms.plain(
                token.isAcronym() ? NameForms.acronym(token.raw()).toLowerCase(Locale.ROOT) : token.text());
    }

    private static boolean skipped(Token token) {
        return token.is(".") || token.is("-") || token.is("hf") || token.is("nr");
    }
}
