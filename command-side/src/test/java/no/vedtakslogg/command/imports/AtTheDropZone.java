package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.vedtakslogg.command.accounts.Browser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Somebody who drops papers on the page, and fills in the form of a draft, at a browser without JavaScript. */
record AtTheDropZone(Browser browser) {
    static final String PAGE = "/innlesing";
    private static final Pattern FIELD = Pattern.compile(
            "<input(?=[^>]*\\bname=\"([^\"]+)\")(?![^>]*type=\"checkbox\")(?=[^>]*\\bvalue=\"([^\"]*)\")[^>]*>"
                    + "|<textarea[^>]*name=\"([^\"]+)\"[^>]*>([^<]*)</textarea>");

    /** Minutes of a body of their own, so that the tests leave each other alone. */
    static String minutes(String body, String decision) {
        return """
                MØTEREFERAT

                Utvalg: %s
                Møtedato: 12.03.2025 kl. 10.00 – 12.00
                Møtested: Rådhuset
                Møteleder: Solveig Gråspurv

                Til stede: Solveig Gråspurv, Torbjørn Kjøttmeis
                Forfall: Unni Svarttrost

                Sak 4/25 Felles kompetanseplan

                Forslag til vedtak
                1. Planen tas til orientering.
                2. Fagråd 2 bes legge fram en opplæringsplan innen 01.09.2025.

                Vedtak
                1. Planen tas til orientering.
                2. %s

                Sak 5/25 Orientering om budsjett

                Vedtak
                1. Saken tas til orientering.
                """.formatted(body, decision);
    }

    static byte[] pdf(String text) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage();
            document.addPage(page);
            try (var stream = new PDPageContentStream(document, page)) {
                var y = 750;
                for (var line : text.split("\n")) {
                    stream.beginText();
                    stream.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
                    stream.newLineAtOffset(60, y -= 16);
                    stream.showText(line);
                    stream.endText();
                }
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    HttpResponse<String> drop(String name, String text) {
        return drop(Map.of(name, text.getBytes(UTF_8)));
    }

    HttpResponse<String> drop(Map<String, byte[]> files) {
        return send(PAGE, Browser.csrfIn(browser.open(PAGE)), files);
    }

    HttpResponse<String> send(String path, String token, Map<String, byte[]> files) {
        var parts = new Multipart().field("_csrf", token);
        files.forEach(parts::file);
        return browser.send(browser.request(path)
                .header("Content-Type", Multipart.TYPE)
                .header("Accept", "text/html,*/*;q=0.8")
                .POST(BodyPublishers.ofByteArray(parts.bytes())));
    }

    /** Drops a paper that can be read, and gives the address of its review. */
    String reviewOf(String name, String text) {
        var review = drop(name, text);
        assertThat(review.statusCode()).as(review.body()).isEqualTo(200);
        return review.uri().getPath();
    }

    /** Sends the whole form as the page has it, with some fields filled in otherwise. */
    HttpResponse<String> submit(String review, Map<String, String> filled) {
        var page = browser.open(review);
        var fields = fields(page.body());
        fields.putAll(filled);
        fields.put("_csrf", Browser.csrfIn(page));
        return browser.post(review, fields);
    }

    /** What stands in the fields; a box that is ticked, or not, stays as it is where nothing is said about it. */
    static Map<String, String> fields(String page) {
        return FIELD.matcher(page)
                .results()
                .filter(field -> field.group(1) == null || !field.group(1).endsWith(".take"))
                .collect(Collectors.toMap(
                        field -> field.group(1) == null ? field.group(3) : field.group(1),
                        field -> plain(field.group(1) == null ? field.group(4) : field.group(2)),
                        (earlier, later) -> later.isEmpty() ? earlier : later,
                        LinkedHashMap::new));
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
