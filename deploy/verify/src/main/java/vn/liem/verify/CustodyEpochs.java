package vn.liem.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.verify.Found.Counted;
import vn.liem.verify.HandoverStatements.Statement;

/**
 * Folds who holds which file over all logs: behind each holder that a log names stands what made him the holder (the file
 * was begun there, an import assigned it, an acceptance that fits its offer, an operator's end), and no epoch of a file
 * has two. An import and an acceptance may meet in one epoch, neither having heard of the other: the acceptance counts.
 */
final class CustodyEpochs {

    private static final long FIRST_EPOCH = 1;
    private static final long EPOCHS_BETWEEN_ENDS = 1_000;
    private static final String OPENED = "custody.file-opened.v1";
    private static final String REGISTER = "custody.holder-taken-from-register.v1";
    private static final String TAKEN_OVER = "custody.taken-over.v1";
    private static final String NOTED = "custody.holder-noted.v1";
    private static final String TAKEN_BACK = "custody.taken-back.v1";
    private static final String ACCEPTED = "handover.file-accepted.v1";
    private static final String ENDED = "handover.offer-ended-by-operator.v1";

    /** A file at one of its epochs. */
    private record Epoch(String file, long epoch) {}

    private final HandoverStatements statements;
    private final Map<Epoch, Set<String>> holders = new HashMap<>();
    private final Map<Epoch, Set<String>> assigned = new HashMap<>();
    private final Map<Epoch, Set<String>> acceptances = new HashMap<>();

    /** Looks at everything that makes a holder, in all logs, before any log is judged by it. */
    CustodyEpochs(HandoverStatements statements) {
        this.statements = statements;
        statements.all().forEach(this::ground);
    }

    private void ground(Statement said) {
        Optional<Epoch> made = switch (said.type()) {
            case OPENED -> Optional.of(epoch(said, "/epoch")).filter(at -> at.epoch() == FIRST_EPOCH);
            case REGISTER -> {
                assigned.computeIfAbsent(epoch(said, "/epoch"), _ -> new HashSet<>())
                        .add(said.text("/holder"));
                yield Optional.empty();
            }
            case ACCEPTED -> accepted(said);
            case ENDED -> ended(said);
            default -> Optional.empty();
        };
        made.ifPresent(at -> holders.computeIfAbsent(at, _ -> new HashSet<>()).add(said.text("/holder")));
    }

    /** An acceptance makes a holder where it answers an offer of the file to that body, under the epoch before. */
    private Optional<Epoch> accepted(Statement said) {
        Epoch at = epoch(said, "/custodyEpoch");
        Optional<Epoch> made = statements
                .under(said.text("/offerLeaf"))
                .filter(Statement::isOffer)
                .filter(offer -> offer.offer().equals(said.offer()))
                .filter(offer -> offer.text("/to").equals(said.text("/holder")))
                .filter(offer -> epoch(offer, "/custodyEpoch").equals(new Epoch(at.file(), at.epoch() - 1)))
                .map(_ -> at);
        made.ifPresent(
                _ -> acceptances.computeIfAbsent(at, _ -> new HashSet<>()).add(said.offer()));
        return made;
    }

    /** An operator's end leaves the file with whoever had offered it, beyond all epochs of the receiver. */
    private Optional<Epoch> ended(Statement said) {
        Epoch at = epoch(said, "/custodyEpoch");
        return statements.about(said.log(), said.offer()).stream()
                .filter(Statement::isOffer)
                .filter(offer -> offer.text("/from").equals(said.text("/holder")))
                .filter(offer -> epoch(offer, "/custodyEpoch").file().equals(at.file()))
                .filter(offer -> (epoch(offer, "/custodyEpoch").epoch() + 1) * EPOCHS_BETWEEN_ENDS == at.epoch())
                .findFirst()
                .map(_ -> at);
    }

    /** The holders that one log names. */
    Counted of(String log) {
        Faults faults = new Faults();
        for (Statement said : statements.of(log)) {
            judge(said, faults);
        }
        return faults.counted();
    }

    private void judge(Statement said, Faults faults) {
        switch (said.type()) {
            case OPENED, REGISTER, NOTED, TAKEN_BACK -> judge(said, epoch(said, "/epoch"), faults);
            case TAKEN_OVER -> {
                if (isAcceptedHere(said)) {
                    judge(said, epoch(said, "/epoch"), faults);
                } else {
                    faults.wrong(said.log(), said.pos(), CrossFault.HOLDER_WITHOUT_GROUND);
                }
            }
            case ACCEPTED -> judge(said, epoch(said, "/custodyEpoch"), faults);
            default -> {}
        }
    }

    private void judge(Statement said, Epoch at, Faults faults) {
        Set<String> known = holders.getOrDefault(at, Set.of());
        Set<String> byRegister = assigned.getOrDefault(at, Set.of());
        Set<String> accepting = acceptances.getOrDefault(at, Set.of());
        boolean begunAndAssigned = accepting.isEmpty() && !known.isEmpty() && !known.containsAll(byRegister);
        if (!known.contains(said.text("/holder")) && !byRegister.contains(said.text("/holder"))) {
            faults.wrong(said.log(), said.pos(), CrossFault.HOLDER_WITHOUT_GROUND);
        } else if (known.size() > 1 || byRegister.size() > 1 || begunAndAssigned || accepting.size() > 1) {
            faults.wrong(said.log(), said.pos(), CrossFault.TWO_HOLDERS);
        } else {
            faults.holds();
        }
    }

    private boolean isAcceptedHere(Statement said) {
        return statements.about(said.log(), said.offer()).stream()
                .filter(other -> other.type().equals(ACCEPTED))
                .filter(other -> other.text("/holder").equals(said.text("/holder")))
                .anyMatch(other -> epoch(other, "/custodyEpoch").equals(epoch(said, "/epoch")));
    }

    private static Epoch epoch(Statement said, String pointer) {
        String file = said.text("/subject/kind") + ":" + said.text("/subject/id");
        return new Epoch(file, said.body().at(pointer).asLong());
    }
}
