package no.vedtakslogg.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.text.Unreadable;

/** Whatever comes in, an answer comes out, and what it says stands where it says. */
class AnyInputTest {
    private static final Limits SMALL = new Limits(1 << 20, 1 << 22, 50, 1 << 18);

    @Property(tries = 300)
    void bytes_of_any_kind_are_answered(@ForAll byte[] bytes) {
        assertThat(read(bytes)).isNotNull();
    }

    @Property(tries = 60)
    void a_damaged_PDF_is_answered(@ForAll int seed) throws Unreadable {
        var pdf = RefusalTest.pdf();
        var random = new java.util.Random(seed);
        for (var i = 0; i < 20; i++) {
            pdf[random.nextInt(pdf.length)] = (byte) random.nextInt(256);
        }
        assertThat(read(pdf)).isNotNull();
    }

    @Property(tries = 300)
    void lines_in_any_order_are_answered_and_every_point_stands_where_it_says(@ForAll("lines") List<String> lines) {
        var reading = read(String.join("\n", lines).getBytes(UTF_8));
        if (reading instanceof Paper paper) {
            paper.cases().stream().flatMap(read -> read.proposal().all()).forEach(point -> standsThere(paper, point));
        }
    }

    private static void standsThere(Paper paper, Point point) {
        var there = paper.text().substring(point.span().from(), point.span().to());
        assertThat(bare(there))
                .startsWith(bare(point.text().value())
                        .substring(0, Math.min(1, bare(point.text().value()).length())));
        assertThat(bare(there)).contains(bare(point.text().value().split(" ")[0]));
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\d]", "");
    }

    @Provide
    Arbitrary<List<String>> lines() {
        return Arbitraries.of(
                        "MØTEREFERAT",
                        "Sak 1/25 Godkjenning",
                        "Sak: 2/25 **Økonomi**",
                        "Forslag til vedtak",
                        "Vedtak:",
                        "1. Saken tas til orientering.",
                        "2. Utvalget ber om:",
                        " - a. en plan",
                        "  i. et budsjett",
                        "- et punkt",
                        "o et annet punkt",
                        "   videre i samme punkt",
                        "Enstemmig",
                        "Som innstillingen.",
                        "",
                        "",
                        "Til stede: Kari Nord, Ola Sør (Teams)",
                        "Forfall:",
                        "Kl.\tSaksnr.\tSaker\tAnsvarlig\tTid",
                        "09.00-09.10\t1/25\tGodkjenning\tKari\t10",
                        "Møtedato: 04.03.2025 kl. 9-11",
                        "Innspill fra ASU: Det bes om mer.",
                        "### Referat",
                        "\f",
                        "---",
                        "| a | b |",
                        "[her](#)",
                        "<ul><li>punkt</li></ul>",
                        "1.1 et underpunkt",
                        "3) siste")
                .list()
                .ofMaxSize(40)
                .map(ArrayList::new);
    }

    private static Reading read(byte[] bytes) {
        return Papers.read(new ByteArrayInputStream(bytes), "fil", SMALL);
    }
}
