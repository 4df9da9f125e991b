package no.vedtakslogg.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What there is room for on an ordinary screen, 1280 wide. */
class RoomTest extends InBrowser {

    @Test
    void the_whole_width_of_the_log_is_seen() {
        open("/vedtakslogg?body=ASU");
        assertThat(
                        number(
                                "document.querySelector('.tabell').scrollWidth - document.querySelector('.tabell').clientWidth"))
                .isZero();
    }

    @Test
    void the_printed_log_gives_the_decision_the_widest_column() {
        open("/vedtakslogg/utskrift?body=ASU");
        var widest = number("[...document.querySelectorAll('thead th')].map(one => one.offsetWidth)"
                + ".reduce((best, width, n, all) => width > all[best] ? n : best, 0)");
        assertThat(page.locator("thead th").nth(widest).textContent()).isEqualTo("Vedtak");
    }

    @Test
    void the_drawing_of_a_lineage_opens_at_the_case_itself() {
        open("/saker?number=42/24");
        open(page.locator("tbody a").first().getAttribute("href").replace("/saker/", "/sammenheng/sak/"));
        var frame = page.locator(".graf .rull").boundingBox();
        var box = page.locator(".graf a[aria-current] .boks").boundingBox();
        assertThat(number("document.querySelector('.graf .rull').scrollLeft")).isPositive();
        assertThat(box.x).isBetween(frame.x, frame.x + frame.width - box.width);
        assertThat(box.y).isBetween(frame.y, frame.y + frame.height - box.height);
    }

    @Test
    void what_was_added_in_half_a_year_takes_a_few_lines_each() {
        open("/forskjell?what=decision-log&from=2024-06-01");
        assertThat(page.locator("article").count()).isGreaterThan(20);
        assertThat(number("Math.max(...[...document.querySelectorAll('article:has(.merkelapp.ADDED)')]"
                        + ".map(one => one.offsetHeight))"))
                .isBetween(40, 130);
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }
}
