package vn.liem.cases.source;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.liem.cases.source.SourceEvent.SourceCorrected;
import vn.liem.cases.source.SourceEvent.SourceDecided;
import vn.liem.cases.source.SourceEvent.SourceReceived;
import vn.liem.cases.source.SourceEvent.SourceRedirected;
import vn.liem.cases.source.SourceEvent.SourceRegistered;
import vn.liem.cases.source.SourceEvent.SourceStatementWithdrawn;

/** Where an information source stands. */
public sealed interface Source {

    /** Nobody has registered it. */
    record NotRegistered() implements Source {}

    /** It was sent, and this has become of it. */
    record Registered(SourceDetails details, SourceCourse course) implements Source {

        /** The body that has it in hand: the last one that it was forwarded to, that received it, or that it was sent to. */
        public String inHandsOf() {
            List<SourceReceipt> receipts = course.receipts();
            List<SourceRedirection> onward = course.redirections().stream()
                    .filter(fact -> fact.redirectedTo().isPresent())
                    .toList();
            if (!onward.isEmpty()
                    && (receipts.isEmpty()
                            || !receipts.getLast()
                                    .receivedOn()
                                    .isAfter(onward.getLast().redirectedOn()))) {
                return onward.getLast().redirectedTo().orElseThrow();
            }
            return receipts.isEmpty()
                    ? details.sentTo().orElse(details.sentBy())
                    : receipts.getLast().receivedBy();
        }

        /**
         * Whether a body may say that it received it: one that it was sent or forwarded to; where the sender named none,
         * whoever receives it first.
         */
        public boolean isMeantFor(String body) {
            boolean forwarded = course.redirections().stream()
                    .anyMatch(fact -> fact.redirectedTo().equals(Optional.of(body)));
            boolean sent = details.sentTo()
                    .map(body::equals)
                    .orElseGet(() -> course.receipts().stream()
                            .allMatch(receipt -> receipt.receivedBy().equals(body)));
            return forwarded || sent;
        }

        /** Every body that takes part in it, by unit code. */
        public List<String> parties() {
            return Stream.of(
                            Stream.of(details.sentBy()),
                            details.sentTo().stream(),
                            course.receipts().stream().map(SourceReceipt::receivedBy),
                            course.redirections().stream().flatMap(fact -> fact.redirectedTo().stream()))
                    .flatMap(units -> units)
                    .distinct()
                    .toList();
        }
    }

    /** Where the event leads. */
    default Source after(SourceEvent event) {
        return switch (event) {
            case SourceRegistered(var _, var details) -> new Registered(details, SourceCourse.empty());
            case SourceReceived(var receipt) -> further(course -> course.with(receipt));
            case SourceRedirected(var redirection) -> further(course -> course.with(redirection));
            case SourceDecided(var decision) -> further(course -> course.with(decision));
            case SourceCorrected(var details, var course, var _) -> new Registered(details, course);
            case SourceStatementWithdrawn _ -> new NotRegistered();
        };
    }

    /** Registration is the first event of a stream; where it were not, nothing would be known to go on from. */
    private Source further(UnaryOperator<SourceCourse> step) {
        return switch (this) {
            case NotRegistered _ -> this;
            case Registered(var details, var course) -> new Registered(details, step.apply(course));
        };
    }
}
