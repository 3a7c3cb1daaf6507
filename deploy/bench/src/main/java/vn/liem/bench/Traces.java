package vn.liem.bench;

/**
 * What the append path left in the tables of its log.
 *
 * @param events how many events stand
 * @param updates rows that were updated
 * @param deletes rows that were deleted
 * @param deadTuples rows that were written and do not stand, vacuumed or not
 */
record Traces(long events, long updates, long deletes, long deadTuples) {

    private static final String TABLES = "('event', 'checkpoint', 'tile', 'unique_key', 'command_seen_default')";

    /** Reads them out of the server's statistics once all connections of the log have ended and told theirs. */
    static Traces of(BenchServer server, String database) {
        return new Traces(
                server.number(database, "select count(*) from event"),
                server.number(database, sum("n_tup_upd")),
                server.number(database, sum("n_tup_del")),
                Math.max(
                        server.number(database, sum("n_dead_tup")),
                        server.number(database, sum("n_tup_ins")) - server.number(database, """
                                select (select count(*) from event) + (select count(*) from checkpoint)
                                    + (select count(*) from tile) + (select count(*) from unique_key)
                                    + (select count(*) from command_seen)
                                """)));
    }

    private static String sum(String column) {
        return "select sum(%s)::bigint from pg_stat_user_tables where relname in %s".formatted(column, TABLES);
    }
}
