package no.vedtakslogg.system.browser;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.attoparser.dom.DOMMarkupParser;
import org.attoparser.dom.Element;
import org.attoparser.dom.INestableNode;
import org.attoparser.dom.INode;
import org.jspecify.annotations.Nullable;

/** What the forms of a page send: the commands, each with the paths of its fields, as {@code points[].text}. */
final class FormFields {
    private static final DOMMarkupParser HTML = new DOMMarkupParser(ParseConfiguration.htmlConfiguration());
    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");

    private final INestableNode page;
    private final Map<String, Set<String>> found = new LinkedHashMap<>();

    private FormFields(INestableNode page) {
        this.page = page;
    }

    static Map<String, Set<String>> of(String html) {
        try {
            var fields = new FormFields(HTML.parse(html));
            elements(fields.page)
                    .filter(each -> each.hasAttribute("data-command"))
                    .forEach(form -> fields.read(form, attribute(form, "data-command"), ""));
            return fields.found;
        } catch (ParseException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void read(Element home, @Nullable String command, String path) {
        sent(String.valueOf(command));
        home.getChildren().forEach(child -> step(child, String.valueOf(command), path));
    }

    private Set<String> sent(String command) {
        return found.computeIfAbsent(command, name -> new TreeSet<>());
    }

    private void step(INode node, String command, String path) {
        if (!(node instanceof Element element)) {
            return;
        }
        var then = attribute(element, "data-then");
        var list = attribute(element, "data-list");
        if (then != null) {
            read(element, then, "");
            given(element).forEach(name -> sent(then).add(name));
        } else if (list != null) {
            var under = path + list + "[]";
            sent(command).add(under);
            var template = attribute(element, "data-template");
            if (template != null && under.chars().filter(each -> each == '[').count() < 3) {
                elements(page)
                        .filter(each -> template.equals(attribute(each, "id")))
                        .forEach(each -> read(each, command, under + "."));
            }
            read(element, command, under + ".");
        } else {
            field(element, command, path);
            read(element, command, path);
        }
    }

    private void field(Element element, String command, String path) {
        var renamed = attribute(element, "data-name");
        var name = renamed == null ? attribute(element, "name") : renamed;
        if (name != null && !name.isEmpty() && FIELDS.contains(element.getElementName())) {
            sent(command).add(path + name);
        }
    }

    private static Stream<String> given(Element element) {
        var given = attribute(element, "data-given");
        return given == null
                ? Stream.empty()
                : Arrays.stream(given.split(" ")).map(each -> each.replaceFirst("=.*", ""));
    }

    private static @Nullable String attribute(Element element, String name) {
        return element.getAttributeValue(name);
    }

    private static Stream<Element> elements(INestableNode node) {
        return node.getChildren().stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .flatMap(each -> Stream.concat(Stream.of(each), elements(each)))
                .collect(Collectors.toList())
                .stream();
    }
}
