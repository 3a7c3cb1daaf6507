package vn.liem.cases.steering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.liem.cases.steering.MeetingEvent.Entry;
import vn.liem.cases.steering.MeetingEvent.MeetingCorrected;
import vn.liem.cases.steering.MeetingEvent.MeetingPrepared;
import vn.liem.cases.steering.MeetingEvent.MeetingRecordTakenBack;

/** Where a meeting of the committee stands. */
public sealed interface Meeting {

    /** Nobody prepares it. */
    record NotPrepared() implements Meeting {}

    /**
     * It was called, and this is recorded of it.
     *
     * @param entries one of each kind and number, in the order of these, however they were recorded
     */
    record Called(MeetingDetails details, List<Entry> entries) implements Meeting {

        private static final Comparator<Entry> BY_NUMBER = Comparator.comparing(Entry::code)
                .thenComparing(entry -> entry.number().orElse(0));

        public Called {
            entries = entries.stream().sorted(BY_NUMBER).toList();
        }

        /** The entries of one kind. */
        public <E extends Entry> List<E> of(Class<E> kind) {
            return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
        }

        /** The only entry of one kind. */
        public <E extends Entry> Optional<E> one(Class<E> kind) {
            return of(kind).stream().findFirst();
        }

        /** How far it has come. */
        public MeetingStanding standing() {
            if (!of(MeetingEvent.ConclusionReached.class).isEmpty()) {
                return MeetingStanding.CONCLUDED;
            } else if (one(MeetingEvent.MeetingHeld.class).isPresent()) {
                return MeetingStanding.HELD;
            }
            return one(MeetingEvent.MeetingCalledOff.class).isPresent()
                    ? MeetingStanding.CALLED_OFF
                    : MeetingStanding.PREPARED;
        }

        /** The entry of this kind and number. */
        Optional<Entry> find(MeetingRecordCode code, Optional<Integer> number) {
            return entries.stream().filter(is(code, number)).findFirst();
        }

        private Called with(Entry entry) {
            List<Entry> more =
                    new ArrayList<>(without(entry.code(), entry.number()).entries());
            more.add(entry);
            return new Called(details, more);
        }

        private Called without(MeetingRecordCode code, Optional<Integer> number) {
            return new Called(
                    details, entries.stream().filter(is(code, number).negate()).toList());
        }

        private static Predicate<Entry> is(MeetingRecordCode code, Optional<Integer> number) {
            return entry -> entry.code() == code && entry.number().equals(number);
        }
    }

    /** Where the event leads. */
    default Meeting after(MeetingEvent event) {
        return switch (event) {
            case MeetingPrepared(var _, var details) -> new Called(details, List.of());
            case MeetingCorrected(var details, var _) -> further(known -> new Called(details, known.entries()));
            case MeetingRecordTakenBack(var code, var number, var _) -> further(known -> known.without(code, number));
            case Entry entry -> further(known -> known.with(entry));
        };
    }

    /** The preparation is the first event of a stream; where it were not, nothing would be known to go on from. */
    private Meeting further(UnaryOperator<Called> change) {
        return switch (this) {
            case NotPrepared _ -> this;
            case Called known -> change.apply(known);
        };
    }
}
