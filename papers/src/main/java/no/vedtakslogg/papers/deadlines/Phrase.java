package no.vedtakslogg.papers.deadlines;

import org.jspecify.annotations.Nullable;

/** One family of ways to name a time. */
interface Phrase {
    /** What stands at the cursor, which is moved behind it; null where it says nothing of this family. */
    @Nullable Reading read(Cursor cursor);

    /** The first of the families that reads something here. */
    static Phrase firstOf(Phrase... families) {
        return cursor -> {
            int start = cursor.place();
            for (Phrase family : families) {
                Reading reading = family.read(cursor);
                if (reading != null) {
                    return reading;
                }
                cursor.to(start);
            }
            return null;
        };
    }
}
