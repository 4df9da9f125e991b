package no.vedtakslogg.query.projections;

/** Where the rows of projections stand: those that readers read, and those that are made anew beside them. */
enum Shelf {
    READ("answers", 7300),
    NEXT("answers_next", 7301);

    private final String schema;
    private final int lock;

    Shelf(String schema, int lock) {
        this.schema = schema;
        this.lock = lock;
    }

    /** The name of a table that stands here. */
    String table(String name) {
        return schema + "." + name;
    }

    /** The SQL of a statement about tables that readers read, of the same tables here. */
    String sql(String aboutRead) {
        return this == READ ? aboutRead : aboutRead.replace(READ.schema + ".", schema + ".");
    }

    /** The advisory lock of whoever works events into a projection's rows here; the projection is its second part. */
    int lock() {
        return lock;
    }
}
