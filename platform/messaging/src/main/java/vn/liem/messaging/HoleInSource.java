package vn.liem.messaging;

/** A source speaks of records that it cannot give: nothing of it goes on until it can. */
public final class HoleInSource extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HoleInSource(String source, long from, long to) {
        super("%s gives no records between %d and %d".formatted(source, from, to));
    }
}
