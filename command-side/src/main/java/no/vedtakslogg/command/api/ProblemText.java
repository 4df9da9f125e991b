package no.vedtakslogg.command.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts a problem into words, as the members of a problem document. */
@Component
class ProblemText {
    /** Nobody reads more; a megabyte of empty places in a list would otherwise be answered with thirty. */
    private static final int MOST_ERRORS = 1000;

    private final Sentences sentences;

    ProblemText(Sentences sentences) {
        this.sentences = sentences;
    }

    Map<String, Object> of(Problem problem, Locale language) {
        var document = new LinkedHashMap<String, Object>();
        document.put("type", problem.type());
        document.put("title", sentences.of(problem.title(), List.of(), language));
        document.put("status", problem.status().value());
        document.put("detail", detail(problem, language));
        if (!problem.errors().isEmpty()) {
            document.put(
                    "errors",
                    problem.errors().stream()
                            .limit(MOST_ERRORS)
                            .map(error -> members(error, language))
                            .toList());
        }
        document.putAll(problem.more());
        return document;
    }

    private String detail(Problem problem, Locale language) {
        var arguments = problem.arguments().stream()
                .map(argument -> argument instanceof Kind(var name) ? kind(name, language) : argument)
                .toList();
        return sentences.of(problem.detail(), arguments, language);
    }

    private String kind(String name, Locale language) {
        return sentences.of("kind." + name.replace(' ', '-'), List.of(), language, name);
    }

    private Map<String, Object> members(FieldProblem error, Locale language) {
        return Map.of("path", error.path(), "message", of(error, language));
    }

    /** What is wrong with one field. */
    String of(FieldProblem error, Locale language) {
        return sentences.of(error.sentence(), error.arguments(), language, refused(error, language));
    }

    /** A value type without a sentence of its own says in its own words why it refused. */
    private String refused(FieldProblem error, Locale language) {
        return sentences.of("field.refused", error.arguments(), language);
    }

    /** The kind of thing that is unknown, in the domain's words, to be said in the reader's language. */
    record Kind(String name) {}
}
