package vn.liem.procedure.part;

import java.util.ArrayList;
import java.util.List;

/**
 * What the door looked up for a command: the decisions that the other aggregates of the service have recorded of the case,
 * and the order that the next fact gets.
 */
public record Alongside(List<PartEntry> entries, long nextOrder) {

    public Alongside {
        entries = List.copyOf(entries);
        if (nextOrder < 1) {
            throw new IllegalArgumentException("facts of a case count from 1, this is %d".formatted(nextOrder));
        }
    }

    /** All that the service knows of the case. */
    public List<PartEntry> with(PartRecord own) {
        List<PartEntry> all = new ArrayList<>(entries);
        all.addAll(own.entries());
        return all;
    }

    /** No other aggregate has recorded anything, and neither has this one. */
    public static Alongside nothing() {
        return new Alongside(List.of(), 1);
    }
}
