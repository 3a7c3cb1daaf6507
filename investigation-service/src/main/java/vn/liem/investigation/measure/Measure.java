package vn.liem.investigation.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure with all that was decided on it.
 *
 * @param extensions in the order of their days
 * @param approvals of the order and of extensions, by the number of what was approved
 */
public record Measure(
        MeasureOrder order, List<MeasureExtension> extensions, List<Approved> approvals, Optional<Ending> ending) {

    private static final Comparator<MeasureExtension> BY_DAY =
            Comparator.comparing(MeasureExtension::decidedOn).thenComparing(MeasureExtension::documentNo);

    public Measure {
        extensions = extensions.stream().sorted(BY_DAY).toList();
        approvals = approvals.stream()
                .sorted(Comparator.comparing(Approved::documentNo))
                .toList();
    }

    /** How a measure ends before or at its last day. */
    public enum HowEnded {
        /** Hủy bỏ. */
        CANCELLED,
        /** Thay thế bằng biện pháp khác. */
        REPLACED,
        /** Trả tự do. */
        RELEASED
    }

    /** The end of a measure. */
    public record Ending(HowEnded how, MeasureEnd end) {}

    /** An approval of the document of that number. */
    public record Approved(String documentNo, MeasureApproval approval) {}

    static Measure of(MeasureOrder order) {
        return new Measure(order, List.of(), List.of(), Optional.empty());
    }

    /** The number of its order. */
    public String documentNo() {
        return order.documentNo();
    }

    /** The last day that a document states, where one does. */
    public Optional<LocalDate> statedEnd() {
        return extensions.isEmpty()
                ? order.endsOn()
                : Optional.of(extensions.getLast().endsOn());
    }

    /** The last day on which the person was or is under it. */
    public Optional<LocalDate> lastDay() {
        return ending.map(known -> known.end().endedOn()).or(this::statedEnd);
    }

    /** The end that the order states, then that of each extension. */
    List<LocalDate> statedEnds() {
        return Stream.concat(order.endsOn().stream(), extensions.stream().map(MeasureExtension::endsOn))
                .toList();
    }

    /** The day of the order or of the extension of the number, where it is one of this measure. */
    Optional<LocalDate> dayOf(String documentNo) {
        return documentNo.equals(documentNo())
                ? Optional.of(order.decidedOn())
                : extension(documentNo).map(MeasureExtension::decidedOn);
    }

    /** The body whose document of the number is recorded on this measure, where one is. */
    public Optional<String> unitOf(String number) {
        return Stream.of(
                        Stream.of(order)
                                .filter(one -> one.documentNo().equals(number))
                                .map(MeasureOrder::unit),
                        extension(number).stream().map(MeasureExtension::unit),
                        approvals.stream()
                                .map(Approved::approval)
                                .filter(one -> one.documentNo().equals(number))
                                .map(MeasureApproval::unit),
                        ending.stream()
                                .map(Ending::end)
                                .filter(one -> one.documentNo().equals(number))
                                .map(MeasureEnd::unit))
                .flatMap(Function.identity())
                .findFirst();
    }

    /** Whether its end on that day sets somebody free before the last day that a document states: a decision, and no duty. */
    public boolean setsFreeEarly(LocalDate endedOn) {
        return order.kind().holds() && statedEnd().filter(endedOn::isBefore).isPresent();
    }

    /** Whether the person is under it for fewer days once the order or extension of the number is taken back on that day. */
    public boolean isFreedByTakingBack(String number, LocalDate on) {
        return ending.isEmpty() && dayOf(number).isPresent() && setsFreeEarly(on);
    }

    Optional<MeasureExtension> extension(String documentNo) {
        return extensions.stream()
                .filter(one -> one.documentNo().equals(documentNo))
                .findFirst();
    }

    Optional<MeasureApproval> approvalOf(String documentNo) {
        return approvals.stream()
                .filter(one -> one.documentNo().equals(documentNo))
                .map(Approved::approval)
                .findFirst();
    }

    /** Whether other documents rest on the one of the number. */
    boolean restsOn(String documentNo) {
        boolean isOrder = documentNo.equals(documentNo());
        return approvalOf(documentNo).isPresent() || (isOrder && (!extensions.isEmpty() || ending.isPresent()));
    }

    Measure extended(MeasureExtension extension) {
        return new Measure(order, with(extensions, extension), approvals, ending);
    }

    Measure approved(String document, MeasureApproval approval) {
        return new Measure(order, extensions, with(approvals, new Approved(document, approval)), ending);
    }

    Measure ended(HowEnded how, MeasureEnd end) {
        return new Measure(order, extensions, approvals, Optional.of(new Ending(how, end)));
    }

    /** The measure without what the document of the number said on it. */
    Measure without(String number) {
        return new Measure(
                order,
                extensions.stream()
                        .filter(one -> !one.documentNo().equals(number))
                        .toList(),
                approvals.stream()
                        .filter(one -> !one.approval().documentNo().equals(number))
                        .toList(),
                ending.filter(known -> !known.end().documentNo().equals(number)));
    }

    private static <T> List<T> with(List<T> before, T one) {
        List<T> more = new ArrayList<>(before);
        more.add(one);
        return more;
    }
}
