package no.vedtakslogg.system.browser;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The places of the site: one page of each kind that its links lead to, and those that nobody links to. */
final class Places {
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> NOBODY_LINKS_TO = List.of(
            "/logg-inn",
            "/konto",
            "/vedtakslogg?year=fjor",
            "/vedtakslogg?q=ingenting-heter-dette",
            "/saker/ikke-en-id",
            "/saker/00000000-0000-4000-8000-000000000000",
            "/moter?validOn=2024-10-29");

    private Places() {}

    /** Follows the links from the front page; of pages that differ only in which thing they show, the first is taken. */
    static List<String> all() {
        Map<String, String> found = new LinkedHashMap<>();
        NOBODY_LINKS_TO.forEach(path -> found.put(path, path));
        var toRead = new ArrayDeque<>(List.of("/"));
        found.put("/", "/");
        while (!toRead.isEmpty()) {
            LINK.matcher(read(toRead.remove()))
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(Places::isPage)
                    .forEach(path -> {
                        if (found.putIfAbsent(kind(path), path) == null) {
                            toRead.add(path);
                        }
                    });
        }
        return List.copyOf(found.values());
    }

    private static boolean isPage(String path) {
        return !path.matches("/(api|webjars|sider|actuator)/.*|.*\\.(csv|xlsx|jsonl?|ics|xml|css)([?].*)?")
                && !path.contains("lang=")
                && !path.contains("knownAt=");
    }

    private static String kind(String path) {
        return ID.matcher(path.replaceFirst("[?].*", "")).replaceAll("{id}");
    }

    private static String read(String path) {
        try {
            return Site.running().text(path);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
