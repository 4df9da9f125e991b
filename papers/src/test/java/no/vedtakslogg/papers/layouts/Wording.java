package no.vedtakslogg.papers.layouts;

/** The same words in bokmål and in nynorsk. */
record Wording(String bokmaal, String nynorsk) {
    static final Wording NONE = alike("");

    static Wording both(String bokmaal, String nynorsk) {
        return new Wording(bokmaal, nynorsk);
    }

    /** Words that are written alike in both. */
    static Wording alike(String words) {
        return new Wording(words, words);
    }

    String in(boolean inNynorsk) {
        return inNynorsk ? nynorsk : bokmaal;
    }

    @Override
    public String toString() { // as the report names it
        return bokmaal.equals(nynorsk) ? bokmaal : bokmaal + " / " + nynorsk;
    }
}
