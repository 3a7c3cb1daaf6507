package vn.liem.verify;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.liem.verify.Found.Counted;
import vn.liem.verify.Found.Fault;

/** Counts what holds and keeps the first fault of each kind, so that one kind cannot hide another. */
final class Faults {

    private final Map<CrossFault, Fault> first = new LinkedHashMap<>();
    private long held;

    void holds() {
        held++;
    }

    void wrong(String log, long pos, CrossFault what) {
        first.putIfAbsent(what, Fault.of(log, pos, what));
    }

    Counted counted() {
        return new Counted(held, List.copyOf(first.values()));
    }
}
