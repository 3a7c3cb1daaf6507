package vn.liem.investigation.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.liem.investigation.measure.Measure.HowEnded;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureApproved;
import vn.liem.investigation.measure.MeasureEvent.MeasureCancelled;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.investigation.measure.MeasureEvent.MeasureRecordAnnulled;
import vn.liem.investigation.measure.MeasureEvent.MeasureReplaced;
import vn.liem.investigation.measure.MeasureEvent.PersonReleased;
import vn.liem.procedure.due.HeldPeriods;
import vn.liem.procedure.due.HeldPeriods.Custody;
import vn.liem.procedure.due.HeldPeriods.Detention;

/** All measures on one person in one case, by their first day, in whatever order they were recorded. */
public record Measures(List<Measure> all) {

    /** The most orders, extensions and approvals on one person in one case; all of them are judged with each that is new. */
    static final int DOCUMENTS_MAX = 300;

    private static final Comparator<Measure> BY_FIRST_DAY = Comparator.comparing(
                    (Measure one) -> one.order().startsOn())
            .thenComparing(one -> one.order().kind())
            .thenComparing(Measure::documentNo);

    public Measures {
        all = all.stream().sorted(BY_FIRST_DAY).toList();
    }

    /** Nothing was ordered. */
    static Measures none() {
        return new Measures(List.of());
    }

    /** The measure whose order has the number. */
    public Optional<Measure> find(String order) {
        return all.stream().filter(one -> one.documentNo().equals(order)).findFirst();
    }

    /** The measure of which the order or the extension has the number. */
    public Optional<Measure> withDocument(String documentNo) {
        return all.stream().filter(one -> one.dayOf(documentNo).isPresent()).findFirst();
    }

    /** Whether there is no place for one more order, extension or approval. */
    boolean isFull() {
        return all.stream()
                        .mapToInt(one ->
                                1 + one.extensions().size() + one.approvals().size())
                        .sum()
                >= DOCUMENTS_MAX;
    }

    /** Whether the number stands for an extension, an approval or an end; a replacement's is that of the next order. */
    boolean isOfOther(String documentNo) {
        return all.stream()
                .anyMatch(one -> one.extension(documentNo).isPresent()
                        || one.approvals().stream()
                                .anyMatch(known -> known.approval().documentNo().equals(documentNo))
                        || one.ending()
                                .filter(known -> known.how() != HowEnded.REPLACED)
                                .filter(known -> known.end().documentNo().equals(documentNo))
                                .isPresent());
    }

    /** The measure of which any document has the number: its order, an extension, an approval or its end. */
    public Optional<Measure> ofDocument(String number) {
        return all.stream().filter(one -> one.unitOf(number).isPresent()).findFirst();
    }

    /** How many days of custody are taken off a detention (CPC 118(4)). */
    public int custodyDaysBefore(Measure detention) {
        return HeldPeriods.custodyDaysBefore(
                detention.order().startsOn(),
                ofKind(MeasureKind.DETENTION)
                        .takeWhile(one -> !one.equals(detention))
                        .map(one -> one.order().startsOn())
                        .toList(),
                ofKind(MeasureKind.CUSTODY)
                        .map(one -> new Custody(one.order().startsOn(), one.lastDay()))
                        .toList());
    }

    /** The detentions before a measure, by their first days. */
    List<Detention> detentionsBefore(Measure measure) {
        return all.stream()
                .takeWhile(one -> !one.equals(measure))
                .filter(one -> one.order().kind() == MeasureKind.DETENTION)
                .map(one -> new Detention(one.order().stage(), one.order().startsOn(), one.lastDay()))
                .toList();
    }

    /** These and others on the same person, as one. */
    public Measures and(Measures others) {
        return new Measures(Stream.concat(all.stream(), others.all().stream()).toList());
    }

    private Stream<Measure> ofKind(MeasureKind kind) {
        return all.stream().filter(one -> one.order().kind() == kind);
    }

    /** The state after the event; what an event says on a measure that is not there changes nothing. */
    public Measures after(MeasureEvent event) {
        return switch (event) {
            case MeasureApplied(var order) -> with(order);
            case MeasureApproved(var number, var approval) ->
                withDocument(number)
                        .map(found -> changed(found, one -> one.approved(number, approval)))
                        .orElse(this);
            case MeasureExtended(var measure, var extension) -> changed(measure, one -> one.extended(extension));
            case MeasureCancelled(var measure, var end) -> changed(measure, one -> one.ended(HowEnded.CANCELLED, end));
            case MeasureReplaced(var measure, var end) -> changed(measure, one -> one.ended(HowEnded.REPLACED, end));
            case PersonReleased(var measure, var end) -> changed(measure, one -> one.ended(HowEnded.RELEASED, end));
            case MeasureRecordAnnulled(var number, var _) -> without(number);
        };
    }

    private Measures with(MeasureOrder order) {
        List<Measure> more = new ArrayList<>(all);
        more.removeIf(one -> one.documentNo().equals(order.documentNo()));
        more.add(Measure.of(order));
        return new Measures(more);
    }

    private Measures changed(String order, UnaryOperator<Measure> change) {
        return find(order).map(found -> changed(found, change)).orElse(this);
    }

    private Measures changed(Measure measure, UnaryOperator<Measure> change) {
        return new Measures(all.stream()
                .map(one -> one.equals(measure) ? change.apply(one) : one)
                .toList());
    }

    private Measures without(String number) {
        return new Measures(all.stream()
                .filter(one -> !one.documentNo().equals(number))
                .map(one -> one.without(number))
                .toList());
    }
}
