package no.vedtakslogg.command.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import no.vedtakslogg.command.accounts.Browser;
import no.vedtakslogg.command.accounts.People;
import no.vedtakslogg.command.api.ApiServer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The page where papers are dropped, and the files themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ImportPagesTest {
    private static final String DECIDED = "Fagråd 2 bes legge fram en opplæringsplan innen 01.09.2025.";
    private static final ApiServer SERVER = ApiServer.shared();
    private static final AtTheDropZone DESK = new AtTheDropZone(People.secretary(SERVER, "mottak"));

    private static String minutes(String body) {
        return AtTheDropZone.minutes(body, DECIDED);
    }

    @Test
    void a_paper_that_is_dropped_leads_to_its_review_and_stands_in_the_list_as_a_draft() {
        var before = SERVER.recorded();
        var review = DESK.drop("referat fra mottaket.txt", minutes("Mottaksutvalget"));
        assertThat(review.uri().getPath()).matches("/innlesing/[0-9a-f-]{36}");
        assertThat(review.body()).contains("referat fra mottaket.txt", "Møtereferat", "Felles kompetanseplan");
        assertThat(DESK.browser().open(AtTheDropZone.PAGE).body())
                .contains("referat fra mottaket.txt", review.uri().getPath(), "utkast");
        assertThat(SERVER.recorded()).isEqualTo(before);
    }

    @Test
    void of_several_files_each_is_told_of_and_none_stops_the_others() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("tom.txt", new byte[0]);
        files.put("lest.txt", minutes("Flerfilsutvalget").getBytes(UTF_8));
        var list = DESK.drop(files);
        assertThat(list.uri().getPath()).isEqualTo(AtTheDropZone.PAGE);
        assertThat(list.body()).contains("tom.txt", "Filen er tom.", "lest.txt", "Lest. Se over utkastet");
    }

    @Test
    void a_file_that_cannot_be_read_says_why_and_nothing_is_kept_of_it() {
        var before = SERVER.count("command.kept_file");
        var refused = DESK.drop("bilde.png", "\u0089PNG\r\n\u001a\n");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("bilde.png").contains("class=\"wrong\"");
        assertThat(DESK.drop(Map.of()).body()).contains("Velg en fil først.");
        assertThat(SERVER.count("command.kept_file")).isEqualTo(before);
    }

    @Test
    void a_file_that_is_too_large_is_answered_in_a_sentence_without_javascript_too() {
        var large = DESK.send(
                AtTheDropZone.PAGE,
                Browser.csrfIn(DESK.browser().open(AtTheDropZone.PAGE)),
                Map.of("stor.pdf", new byte[51 << 20]));
        assertThat(large.statusCode()).isEqualTo(413);
        assertThat(large.body()).contains("<h1>Filen er for stor</h1>", "Ingenting er lest");
    }

    @Test
    void the_script_of_the_page_sends_one_file_at_a_time_and_is_told_where_its_review_is() {
        var token =
                no.vedtakslogg.command.accounts.Browser.csrfIn(DESK.browser().open(AtTheDropZone.PAGE));
        var sent = DESK.send(
                "/innlesing/filer",
                token,
                Map.of("a.txt", minutes("Skriptutvalget").getBytes(UTF_8)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(201);
        assertThat(sent.headers().firstValue("Location").orElse("")).startsWith("/innlesing/");
        var refused = DESK.send("/innlesing/filer", token, Map.of("b.txt", new byte[0]));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Filen er tom.");
    }

    @Test
    void only_a_secretary_reads_papers_in_and_only_through_our_own_form() {
        var before = SERVER.count("command.import");
        assertThat(People.stranger(SERVER).open(AtTheDropZone.PAGE).uri().getPath())
                .isEqualTo("/logg-inn");
        var reader = People.reader(SERVER, "bare.leser");
        assertThat(reader.open(AtTheDropZone.PAGE).statusCode()).isEqualTo(403);
        assertThat(reader.open("/konto").body()).doesNotContain("Les inn papirer");
        assertThat(DESK.browser().open("/konto").body()).contains("Les inn papirer");
        var forged = DESK.send(
                AtTheDropZone.PAGE,
                "gjettet",
                Map.of("a.txt", minutes("Forfalskerutvalget").getBytes(UTF_8)));
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(SERVER.count("command.import")).isEqualTo(before);
    }

    @Test
    void the_file_is_fetched_as_it_was_sent_and_no_browser_runs_it() {
        DESK.drop("årsmøte «æ».txt", minutes("Filutvalget"));
        var sha256 = sha256(minutes("Filutvalget").getBytes(UTF_8));
        var reader = People.reader(SERVER, "fil.leser");
        var file = reader.open("/innlesing/filer/" + sha256);
        assertThat(file.body()).isEqualTo(minutes("Filutvalget"));
        assertThat(header(file, "Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).startsWith("sandbox");
        assertThat(header(file, "Content-Disposition")).startsWith("attachment").contains("%C3%A5rsm%C3%B8te");
        assertThat(reader.open("/innlesing/filer/" + "0".repeat(64)).statusCode())
                .isEqualTo(404);
        assertThat(People.stranger(SERVER)
                        .open("/innlesing/filer/" + sha256)
                        .uri()
                        .getPath())
                .isEqualTo("/logg-inn");
    }

    @Test
    void a_page_of_a_pdf_is_a_picture_that_is_sent_once() {
        var review = DESK.drop(Map.of("referat.pdf", AtTheDropZone.pdf(minutes("Bildeutvalget"))));
        assertThat(review.body()).contains("side-1", "<rect", "data-hva=\"meetings.0.cases.0.title\"");
        var page = review.uri().getPath() + "/sider/1.png";
        var picture = DESK.browser().open(page);
        assertThat(header(picture, "Content-Type")).isEqualTo("image/png");
        assertThat(header(picture, "Cache-Control")).contains("private");
        var again = DESK.browser()
                .send(DESK.browser()
                        .request(page)
                        .header("If-None-Match", header(picture, "ETag"))
                        .GET());
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(DESK.browser().open(review.uri().getPath() + "/sider/2.png").statusCode())
                .isEqualTo(404);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static String sha256(byte[] content) {
        try {
            return java.util.HexFormat.of()
                    .formatHex(
                            java.security.MessageDigest.getInstance("SHA-256").digest(content));
        } catch (java.security.NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
