package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A decision that takes two signatures (quyết định cần chữ ký thứ hai), and how its proposals ended.
 *
 * @param subject the case or source, {@code case:…}
 * @param code what is decided, {@code investigation_suspended}
 * @param person whom alone it is about, where it is about one
 * @param proposedBy the subject id of the officer, never a name
 * @param waits whether it waits for its second signature
 * @param endings how it ended, each time it was proposed, in the order in which that was recorded
 */
public record ProposalFact(
        String subject,
        String code,
        String documentNo,
        Optional<String> person,
        String unit,
        String proposedBy,
        LocalDate decidedOn,
        boolean waits,
        List<Ending> endings)
        implements Fact {

    public ProposalFact {
        endings = List.copyOf(endings);
    }

    /** How a proposal ends. */
    public enum How {
        /** By the second signature: the decision took effect. */
        SIGNED,
        /** The second one refused to sign. */
        REFUSED,
        /** Whoever proposed it took it back. */
        WITHDRAWN,
        /** Nobody signed it in its time, or the file left. */
        LAPSED
    }

    /**
     * An end of it.
     *
     * @param on the day on which that was recorded
     */
    public record Ending(How how, LocalDate on) {}

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(decidedOn);
    }

    /** It after it waits no longer. */
    public ProposalFact ended(Ending ending) {
        return new ProposalFact(
                subject,
                code,
                documentNo,
                person,
                unit,
                proposedBy,
                decidedOn,
                false,
                Stream.concat(endings.stream(), Stream.of(ending)).toList());
    }
}
