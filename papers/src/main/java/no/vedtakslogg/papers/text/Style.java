package no.vedtakslogg.papers.text;

/** How a line looks: its level as a heading (0 for none), and whether all of it is bold, italic or underlined. */
public record Style(int heading, boolean bold, boolean italic, boolean underlined) {
    /** Ordinary words. */
    public static final Style PLAIN = new Style(0, false, false, false);

    /** Whether the line stands out as headings do. */
    public boolean standsOut() {
        return heading > 0 || bold || underlined;
    }
}
