package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.liem.cases.steering.DocumentEvent.DocumentAcknowledged;
import vn.liem.cases.steering.DocumentEvent.DocumentAnswered;
import vn.liem.cases.steering.DocumentEvent.DocumentClosed;
import vn.liem.cases.steering.DocumentEvent.DocumentCorrected;
import vn.liem.cases.steering.DocumentEvent.DocumentIssued;
import vn.liem.cases.steering.DocumentEvent.DocumentRecordTakenBack;
import vn.liem.cases.steering.DocumentEvent.DueMoved;
import vn.liem.cases.steering.DocumentEvent.Entry;

/** Where a steering document stands. */
public sealed interface SteeringDocument {

    /** Nobody has issued it. */
    record NotIssued() implements SteeringDocument {}

    /**
     * It was issued, and this is recorded of it.
     *
     * @param entries one of each kind, body and year a day, in the order of the legal days, however they were recorded
     */
    record Issued(DocumentDetails details, List<Entry> entries) implements SteeringDocument {

        private static final Comparator<Entry> BY_DAY = Comparator.comparing(Entry::on)
                .thenComparing(Entry::code)
                .thenComparing(entry -> entry.by().orElse(""))
                .thenComparing(entry -> entry.of().orElse(0));

        public Issued {
            entries = entries.stream().sorted(BY_DAY).toList();
        }

        /** The entries of one kind. */
        public <E extends Entry> List<E> of(Class<E> kind) {
            return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** By when it is to be answered, with more time where that was given. */
        public Optional<LocalDate> dueOn() {
            return of(DueMoved.class).stream()
                    .map(DueMoved::dueOn)
                    .reduce((_, later) -> later)
                    .or(details::dueOn);
        }

        /** When nothing more was to be done for it. */
        public Optional<LocalDate> closedOn() {
            return of(DocumentClosed.class).stream()
                    .map(DocumentClosed::closedOn)
                    .findFirst();
        }

        /** When a body acknowledged it. */
        public Optional<LocalDate> acknowledgedOn(String unit) {
            return of(DocumentAcknowledged.class).stream()
                    .filter(entry -> entry.unit().equals(unit))
                    .map(DocumentAcknowledged::acknowledgedOn)
                    .findFirst();
        }

        /** What a body answered, by the legal days. */
        public List<DocumentAnswer> answersOf(String unit) {
            return of(DocumentAnswered.class).stream()
                    .map(DocumentAnswered::answer)
                    .filter(answer -> answer.unit().equals(unit))
                    .toList();
        }

        /** The bodies that have not answered; where bodies answer by year, those that have answered for no year. */
        public List<String> unanswered() {
            return details.addressees().stream()
                    .filter(unit -> answersOf(unit).isEmpty())
                    .toList();
        }

        /** Whether an answer is owed past its day (quá hạn): asked anew each time and stored nowhere. */
        public boolean isOverdueOn(LocalDate day) {
            return closedOn().isEmpty()
                    && !unanswered().isEmpty()
                    && dueOn().filter(day::isAfter).isPresent();
        }

        /** The entry of this kind, day, body and year. */
        Optional<Entry> find(DocumentRecordCode code, LocalDate on, Optional<String> unit, Optional<Integer> year) {
            return entries.stream().filter(is(code, on, unit, year)).findFirst();
        }

        private Issued with(Entry entry) {
            List<Entry> more = new ArrayList<>(
                    without(entry.code(), entry.on(), entry.by(), entry.of()).entries());
            more.add(entry);
            return new Issued(details, more);
        }

        private Issued without(DocumentRecordCode code, LocalDate on, Optional<String> unit, Optional<Integer> year) {
            return new Issued(
                    details,
                    entries.stream().filter(is(code, on, unit, year).negate()).toList());
        }

        private static Predicate<Entry> is(
                DocumentRecordCode code, LocalDate on, Optional<String> unit, Optional<Integer> year) {
            return entry -> entry.code() == code
                    && entry.on().equals(on)
                    && entry.by().equals(unit)
                    && entry.of().equals(year);
        }
    }

    /** Where the event leads. */
    default SteeringDocument after(DocumentEvent event) {
        return switch (event) {
            case DocumentIssued(var _, var details) -> new Issued(details, List.of());
            case DocumentCorrected(var details, var _) -> further(known -> new Issued(details, known.entries()));
            case DocumentRecordTakenBack(var code, var on, var unit, var year, var _) ->
                further(known -> known.without(code, on, unit, year));
            case Entry entry -> further(known -> known.with(entry));
        };
    }

    /** The issue is the first event of a stream; where it were not, nothing would be known to go on from. */
    private SteeringDocument further(UnaryOperator<Issued> change) {
        return switch (this) {
            case NotIssued _ -> this;
            case Issued known -> change.apply(known);
        };
    }
}
