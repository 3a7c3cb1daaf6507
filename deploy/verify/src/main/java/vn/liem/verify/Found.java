package vn.liem.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.LogCheck;

/**
 * What was found of one service.
 *
 * @param service the service
 * @param log what its log holds; empty where there is none
 * @param compared how many rows hold that speak of other logs
 * @param witnessed how many of its checkpoints others keep, and countersignatures of others it keeps
 * @param receipts how many statements of hand-overs hold
 * @param holders how many holders of files that it names have a ground
 * @param looked how many entries of its log of looking hold
 * @param faults the first fault of each kind, in the order in which they were found
 */
record Found(
        LiemService service,
        Optional<LogCheck.Result> log,
        long compared,
        long witnessed,
        long receipts,
        long holders,
        long looked,
        List<Fault> faults) {

    Found {
        faults = List.copyOf(faults);
    }

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
        List<Fault> faults = log.flatMap(result -> result.fault().map(wrong -> Fault.of(result.log(), wrong))).stream()
                .toList();
        return new Found(service, log, 0, 0, 0, 0, 0, faults);
    }

    Found andCompared(Counted more) {
        return new Found(service, log, more.held(), witnessed, receipts, holders, looked, with(more.faults()));
    }

    Found andWitnessed(Counted more) {
        return new Found(service, log, compared, more.held(), receipts, holders, looked, with(more.faults()));
    }

    Found andReceipts(Counted more) {
        return new Found(service, log, compared, witnessed, more.held(), holders, looked, with(more.faults()));
    }

    Found andCustody(Counted more) {
        return new Found(service, log, compared, witnessed, receipts, more.held(), looked, with(more.faults()));
    }

    Found andLooking(LogCheck.Result looking) {
        List<Fault> wrong = looking.fault().map(fault -> Fault.of(looking.log(), fault)).stream()
                .toList();
        return new Found(service, log, compared, witnessed, receipts, holders, looking.events(), with(wrong));
    }

    Found andWrong(Optional<Fault> fault) {
        return new Found(
                service,
                log,
                compared,
                witnessed,
                receipts,
                holders,
                looked,
                with(fault.stream().toList()));
    }

    /** The fault to name where only one can be. */
    Optional<Fault> fault() {
        return faults.stream().findFirst();
    }

    private List<Fault> with(List<Fault> more) {
        List<Fault> all = new ArrayList<>(faults);
        for (Fault fault : more) {
            if (all.stream().noneMatch(named -> named.code().equals(fault.code()))) {
                all.add(fault);
            }
        }
        return all;
    }

    /** How many rows of a kind hold, and the first fault of each kind. */
    record Counted(long held, List<Fault> faults) {}
}
