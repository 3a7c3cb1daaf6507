package vn.liem.verify;

import java.util.Optional;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.LogCheck;

/**
 * What was found of one service.
 *
 * @param service the service
 * @param log what its log holds; empty where it has never been started
 * @param compared how many rows hold that speak of other logs
 * @param witnessed how many of its checkpoints others keep, and countersignatures of others it keeps
 * @param receipts how many statements of hand-overs hold
 * @param fault the first fault, where there is one
 */
record Found(
        LiemService service,
        Optional<LogCheck.Result> log,
        long compared,
        long witnessed,
        long receipts,
        Optional<Fault> fault) {

    /**
     * The place of a fault and what it is.
     *
     * @param log the log that the position counts in
     * @param pos the position
     * @param code the stable name of the fault
     * @param english the sentence in English
     * @param vietnamese the sentence in Vietnamese
     */
    record Fault(String log, long pos, String code, String english, String vietnamese) {

        static Fault of(String log, LogCheck.Fault fault) {
            return new Fault(
                    log,
                    fault.pos(),
                    fault.what().code(),
                    fault.what().english(),
                    fault.what().vietnamese());
        }

        static Fault of(String log, long pos, CrossFault what) {
            return new Fault(log, pos, what.code(), what.english(), what.vietnamese());
        }
    }

    /** Nothing was found wrong so far, and only the log itself was looked at. */
    static Found alone(LiemService service, Optional<LogCheck.Result> log) {
        Optional<Fault> fault = log.flatMap(result -> result.fault().map(wrong -> Fault.of(result.log(), wrong)));
        return new Found(service, log, 0, 0, 0, fault);
    }

    Found andCompared(Counted more) {
        return new Found(service, log, more.held(), witnessed, receipts, first(more.fault()));
    }

    Found andWitnessed(Counted more) {
        return new Found(service, log, compared, more.held(), receipts, first(more.fault()));
    }

    Found andReceipts(Counted more) {
        return new Found(service, log, compared, witnessed, more.held(), first(more.fault()));
    }

    private Optional<Fault> first(Optional<Fault> next) {
        return fault.or(() -> next);
    }

    /** How many rows of a kind hold, up to the first that does not. */
    record Counted(long held, Optional<Fault> fault) {}
}
