package vn.liem.verify;

import java.util.Optional;
import vn.liem.eventstore.LogCheck;

/**
 * What is said of one log by its own rows and by the other sides.
 *
 * @param fault the first fault, where there is one
 * @param agreed the largest size before it at which what a witness keeps still agrees with the log; 0 where none does
 */
public record Verdict(Optional<Fault> fault, long agreed) {

    /**
     * A fault and its place.
     *
     * @param log whose event or checkpoint it is
     * @param pos the position
     * @param code its stable name
     * @param byTheLogAlone whether the log's own rows show it
     */
    public record Fault(String log, long pos, String code, boolean byTheLogAlone) {}

    static Fault alone(String log, LogCheck.Fault fault) {
        return new Fault(log, fault.pos(), fault.what().code(), true);
    }

    static Fault others(Found.Fault fault) {
        return new Fault(fault.log(), fault.pos(), fault.code(), false);
    }
}
