package vn.liem.monitoring.fact.view;

import java.util.Locale;
import java.util.Optional;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.Fact;

/**
 * A fact as it is kept.
 *
 * @param id the key of the fact
 * @param subject what it speaks of, as the event said that told it last
 * @param standing false where it was taken back
 * @param whole the fact as JSON
 */
record FactRow(String id, FactKind kind, String subject, boolean standing, String whole) {

    /** The row after the event. */
    static Optional<FactRow> after(Optional<FactRow> row, StoredEvent event, Telling telling) {
        Optional<Fact> before = row.filter(FactRow::standing).map(FactRow::fact);
        Optional<? extends Fact> after = telling.after().apply(before, event);
        return after.<FactRow>map(fact -> new FactRow(
                        telling.key().apply(event),
                        FactKind.of(fact),
                        event.subject(),
                        true,
                        BodyCodec.encode(fact).json()))
                .or(() ->
                        row.map(known -> new FactRow(known.id(), known.kind(), known.subject(), false, known.whole())));
    }

    /** The fact. */
    Fact fact() {
        return fact(kind, whole);
    }

    /** The fact of a kept text. */
    static Fact fact(String kind, String whole) {
        return fact(FactKind.valueOf(kind.toUpperCase(Locale.ROOT)), whole);
    }

    private static Fact fact(FactKind kind, String whole) {
        EventBody body = BodyCodec.canonical(whole);
        return BodyCodec.decode(body, kind.type());
    }
}
