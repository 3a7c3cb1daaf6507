package vn.liem.cases.inspection;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.liem.cases.inspection.InspectionEvent.Entry;
import vn.liem.cases.inspection.InspectionEvent.EntryTakenBack;
import vn.liem.cases.inspection.InspectionEvent.FileTransferred;
import vn.liem.cases.inspection.InspectionEvent.InspectionCorrected;
import vn.liem.cases.inspection.InspectionEvent.InspectionRegistered;

/** Where an inspection stands. */
public sealed interface Inspection {

    /** Nobody has registered it. */
    record NotRegistered() implements Inspection {}

    /** It was registered, and this was recorded of it, in the order of legal days. */
    record Registered(InspectionDetails details, List<Entry> entries) implements Inspection {

        private static final Comparator<Entry> IN_ORDER =
                Comparator.comparing(Entry::on).thenComparing(Entry::code).thenComparingInt(Entry::number);

        public Registered {
            entries = entries.stream().sorted(IN_ORDER).toList();
        }

        /** What is recorded of this kind under this number. */
        Optional<Entry> entry(EntryCode code, int number) {
            return entries.stream()
                    .filter(known -> known.code() == code && known.number() == number)
                    .findFirst();
        }

        /** The information source that a recorded transfer names. */
        Optional<UUID> sourceOf(EntryCode code, int number) {
            return entry(code, number)
                    .filter(FileTransferred.class::isInstance)
                    .map(known -> ((FileTransferred) known).sourceId());
        }

        private Registered with(Entry entry) {
            return new Registered(
                    details, Stream.concat(entries.stream(), Stream.of(entry)).toList());
        }

        private Registered without(EntryCode code, int number) {
            return new Registered(
                    details,
                    entries.stream()
                            .filter(known -> known.code() != code || known.number() != number)
                            .toList());
        }
    }

    /** Where the event leads. */
    default Inspection after(InspectionEvent event) {
        return switch (event) {
            case InspectionRegistered(var _, var details) -> new Registered(details, List.of());
            case InspectionCorrected(var details, var _) -> further(known -> new Registered(details, known.entries()));
            case EntryTakenBack(var code, var number, var _, var _) -> further(known -> known.without(code, number));
            case Entry entry -> further(known -> known.with(entry));
        };
    }

    /** Registration is the first event of a stream; where it were not, nothing would be known to go on from. */
    private Inspection further(UnaryOperator<Registered> change) {
        return switch (this) {
            case NotRegistered _ -> this;
            case Registered known -> change.apply(known);
        };
    }
}
