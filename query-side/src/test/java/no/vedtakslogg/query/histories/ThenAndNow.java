package no.vedtakslogg.query.histories;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.query.QuerySideRunning;
import no.vedtakslogg.query.asking.Workbook;
import tools.jackson.databind.JsonNode;

/**
 * Asks everything that the read API's description tells of, while a history is recorded, and asks again afterwards what was
 * answered then. A system that has received a part of the log only is asked about now; the same one, with all of it, is
 * asked as of then. What is answered must be the same to the letter.
 */
final class ThenAndNow {
    private static final String NOW = "";
    private static final int IDS_TRIED = 100;
    private static final int IDS_FOUND = 2;

    /** Filters whose values say where to read on or how to write it, not what is asked for. */
    private static final Set<String> NO_QUESTION = Set.of(
            "knownAt", "validOn", "atLeast", "page", "size", "separator", "direction", "depth", "before", "after");

    private final QuerySideRunning side;
    private final List<String> ids;
    private final List<String> aggregates;
    private final List<String> bodies;
    private final Dice dice = new Dice(20240619);
    private final JsonNode paths;
    private final List<Asked> asked = new ArrayList<>();
    private final Set<String> answered = new TreeSet<>();

    ThenAndNow(QuerySideRunning side, List<Told> told) {
        this.side = side;
        this.ids = told.stream()
                .flatMap(one -> Stream.concat(Stream.of(one.aggregateId()), Counterexamples.ids(one.event()).stream()))
                .distinct()
                .toList();
        this.aggregates = told.stream()
                .map(Told::aggregateId)
                .filter(id -> !id.contains("/"))
                .distinct()
                .toList();
        this.bodies = told.stream()
                .filter(one -> one.event() instanceof BodyEvent)
                .map(Told::aggregateId)
                .distinct()
                .toList();
        this.paths = side.json("/api/answers/openapi.json").path("paths");
    }

    /** A question, the moment it was asked at, and what was answered; {@code validOn} is empty for today. */
    private record Asked(String path, String question, String validOn, long position, Answer answer) {
        String asOf() {
            return and(and(question, "knownAt=" + position), validOn);
        }
    }

    private record Answer(int status, String body) {
        /** Whether it holds more than the frame of an answer. */
        boolean says() {
            return status == 200
                    && (body.startsWith("{") || body.startsWith("[")
                            ? body.startsWith("[{") || Counterexamples.names(body)
                            : body.lines().count() > 1);
        }
    }

    /** The addresses that the description tells of. */
    Set<String> addresses() {
        return new TreeSet<>(paths.propertyNames());
    }

    /** The addresses that have had something to answer. */
    Set<String> answered() {
        return answered;
    }

    /** How many questions were asked. */
    int questions() {
        return asked.size();
    }

    /** Asks all there is to ask about now, and about some earlier days; the log ends at the position. */
    void askAll(long position, List<LocalDate> days) {
        var validOns = new LinkedHashSet<String>(List.of(NOW));
        days.forEach(day -> validOns.add("validOn=" + day));
        for (var path : addresses()) {
            for (var question : questions(path, position)) {
                for (var validOn : validOns) {
                    var answer = get(and(and(question, validOn), "atLeast=" + position));
                    if (answer.says()) {
                        answered.add(path);
                    }
                    asked.add(new Asked(path, question, validOn, position, answer));
                }
            }
        }
    }

    /** Asks again as of then; a question that is answered otherwise than it was, with both answers. */
    Optional<String> counterExample() {
        for (var one : asked) {
            var now = get(one.asOf());
            if (!now.equals(one.answer)) {
                return Optional.of("""
                        %s
                        is answered
                          %s
                        and was answered, when the log ended there:
                          %s""".formatted(one.asOf(), now, one.answer));
            }
        }
        return Optional.empty();
    }

    private List<String> questions(String path, long position) {
        var parameters = paths.path(path).at("/get/parameters").valueStream().toList();
        var questions = new ArrayList<String>();
        for (var address : filledIn(path, parameters, position)) {
            for (var needed : needed(path)) {
                var plain = and(address, needed);
                questions.add(plain);
                if (!path.contains("{")) {
                    filters(parameters).forEach(filter -> questions.add(and(plain, filter)));
                }
            }
        }
        return questions;
    }

    /** What must be said for an answer: some things to ask about, or only nothing. */
    private List<String> needed(String path) {
        if (comparesMoments(path)) {
            return List.of("from=2024-02-01");
        }
        return switch (path) {
            case "/api/answers/history/fields", "/sporing/felt.csv" ->
                dice.shuffled(aggregates).subList(0, 6).stream()
                        .map(id -> "subject=" + id)
                        .toList();
            case "/api/answers/near-case-numbers" -> List.of("number=2/24", "number=2/25");
            case "/api/answers/outstanding" ->
                bodies.stream().map(id -> "body=" + id).toList();
            default -> List.of("");
        };
    }

    /** A decision is compared with its proposal; all else with what it was. */
    private static boolean comparesMoments(String path) {
        return path.startsWith("/forskjell/")
                || path.startsWith("/api/answers/differences/")
                        && !path.startsWith("/api/answers/differences/decision/");
    }

    private static Stream<String> filters(List<JsonNode> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asString().equals("query"))
                .filter(parameter -> !NO_QUESTION.contains(name(parameter)))
                .flatMap(parameter -> values(parameter).map(value -> name(parameter) + "=" + value));
    }

    private static Stream<String> values(JsonNode parameter) {
        var schema = parameter.path("schema");
        if (schema.has("enum")) {
            return schema.path("enum").valueStream().map(JsonNode::asString);
        }
        if (schema.path("type").asString().equals("boolean")) {
            return Stream.of("true", "false");
        }
        return Set.of("q", "text", "responsible").contains(name(parameter)) ? Stream.of("A") : Stream.of();
    }

    /** The address with ids that are on record, or come to be: some that are found, and those that were tried before. */
    private List<String> filledIn(String path, List<JsonNode> parameters, long position) {
        if (!path.contains("{")) {
            return List.of(path);
        }
        var filledIn = new ArrayList<String>();
        for (var address : kinds(path, parameters)) {
            var found = 0;
            for (var id : dice.shuffled(ids).subList(0, Math.min(ids.size(), IDS_TRIED))) {
                var one = address.replaceAll("\\{[a-z]+}", id);
                var status = get(and(and(one, needed(path).getFirst()), "atLeast=" + position)).status;
                if (status == 200) {
                    filledIn.add(one);
                    found++;
                } else if (status == 404 && dice.oneIn(8)) {
                    filledIn.add(one); // not on record, or not yet
                }
                if (found == IDS_FOUND) {
                    break;
                }
            }
        }
        return filledIn;
    }

    /** The address for each value of a variable that takes only some. */
    private static List<String> kinds(String path, List<JsonNode> parameters) {
        return parameters.stream()
                .filter(parameter -> parameter.path("in").asString().equals("path"))
                .filter(parameter -> parameter.path("schema").has("enum"))
                .findFirst()
                .map(parameter -> values(parameter)
                        .map(value -> path.replace("{" + name(parameter) + "}", value))
                        .toList())
                .orElse(List.of(path));
    }

    private Answer get(String question) {
        if (question.replaceFirst("\\?.*", "").endsWith(".xlsx")) {
            var file = side.file(question);
            return new Answer(file.statusCode(), file.statusCode() == 200 ? Workbook.rows(file.body()) : "");
        }
        var response = side.get(question);
        if (response.statusCode() != 200 && response.statusCode() != 404) {
            throw new AssertionError(question + " is not answered: " + response.statusCode() + " " + response.body()
                    + "\nSay in " + ThenAndNow.class.getSimpleName() + " how it is asked.");
        }
        // a problem names the question, and a difference the time that was asked for: these differ, and no more
        return new Answer(
                response.statusCode(),
                response.statusCode() == 200
                        ? response.body().replaceAll("\"knownUntil\":\"[^\"]*\"", "\"knownUntil\":null")
                        : "");
    }

    private static String name(JsonNode parameter) {
        return parameter.path("name").asString();
    }

    private static String and(String question, String more) {
        return more.isEmpty() ? question : question + (question.contains("?") ? "&" : "?") + more;
    }
}
