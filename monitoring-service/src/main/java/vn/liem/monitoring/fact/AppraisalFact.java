package vn.liem.monitoring.fact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.procedure.Profile;
import vn.liem.procedure.due.DueAnswer;
import vn.liem.procedure.due.DueAnswer.Due;
import vn.liem.procedure.due.DueQuestion;
import vn.liem.procedure.due.NetTime;
import vn.liem.procedure.due.NetTime.Wait;
import vn.liem.procedure.law.Limit.Countable;
import vn.liem.procedure.law.Limit.Days;
import vn.liem.procedure.law.Limit.Months;

/**
 * A request for an expertise or a valuation (trưng cầu giám định, yêu cầu định giá), and what was answered.
 *
 * @param asked the request as it stands
 * @param daysTold how many days of waiting a register tells, without saying when they were
 */
public record AppraisalFact(
        String caseId,
        Asked asked,
        Optional<Dated> receipt,
        List<Dated> documentsAsked,
        List<Provision> documentsCame,
        List<Extension> extensions,
        int daysTold,
        Optional<Dated> conclusion)
        implements Fact {

    private static final NetTime NET = new NetTime(Profile.vietnam());
    private static final String VALUATION = "valuation";
    private static final String MONTHS = "months";

    /**
     * The request.
     *
     * @param kind its code, {@code expertise}
     * @param dueOn until when it, or the register, wants the conclusion
     * @param byRegister whether a register tells it: then the stated day is its last one, and no other is counted
     * @param matter the code of what an expertise is on, where that gives another time
     */
    public record Asked(
            String documentNo,
            String kind,
            String body,
            LocalDate requestedOn,
            Optional<LocalDate> dueOn,
            boolean byRegister,
            Optional<String> matter) {}

    /** A document by its number, of a day. */
    public record Dated(String documentNo, LocalDate on) {}

    /** Documents came that a letter had asked for. */
    public record Provision(String documentNo, String asking, LocalDate on) {}

    /** The time was lengthened. */
    public record Extension(String documentNo, LocalDate on, int length, String in) {

        Countable countable() {
            return in.equals(MONTHS) ? new Months(length) : new Days(length);
        }
    }

    public AppraisalFact {
        documentsAsked = List.copyOf(documentsAsked);
        documentsCame = List.copyOf(documentsCame);
        extensions = List.copyOf(extensions);
    }

    @Override
    public Optional<LocalDate> on() {
        return Optional.of(asked.requestedOn());
    }

    /** The day on which the body concluded. */
    public Optional<LocalDate> concludedOn() {
        return conclusion.map(Dated::on);
    }

    /** Whether it was asked by a day and not concluded by then; a body that refuses has not concluded. */
    public boolean isOpenOn(LocalDate day) {
        return !asked.requestedOn().isAfter(day) && by(conclusion, day).isEmpty();
    }

    /**
     * The last day for the conclusion by what was recorded up to a day: as a register states it, else as the law counts it;
     * none while documents are awaited that were asked for in time.
     */
    public Optional<LocalDate> dueOn(LocalDate known) {
        if (asked.byRegister()) {
            return asked.dueOn();
        }
        Optional<LocalDate> due = by(receipt, known)
                .map(received -> counted(received.on(), known))
                .orElseGet(asked::dueOn);
        boolean standsStill = documentsAsked.stream()
                .filter(letter -> cameOn(letter, known).isEmpty())
                .map(Dated::on)
                .anyMatch(on -> !on.isAfter(known) && due.filter(on::isAfter).isEmpty());
        return standsStill ? Optional.empty() : due;
    }

    private Optional<LocalDate> counted(LocalDate receivedOn, LocalDate known) {
        return switch (NET.answer(question(receivedOn), lengths(known), waits(known))) {
            case Due due -> Optional.of(due.counted().due());
            case DueAnswer.NoDate _, DueAnswer.Wrong _ -> asked.dueOn();
        };
    }

    /** How many days it took from receipt to conclusion, without those of waiting; none where either is not told. */
    public Optional<Long> netDays() {
        return receipt.flatMap(received -> concludedOn()
                .map(end -> ChronoUnit.DAYS.between(received.on(), end) - daysTold - NetTime.days(waitsUntil(end))));
    }

    /** It with the request as it was corrected. */
    public AppraisalFact asked(Asked now) {
        return new AppraisalFact(caseId, now, receipt, documentsAsked, documentsCame, extensions, daysTold, conclusion);
    }

    /** It with the receipt, or without one. */
    public AppraisalFact received(Optional<Dated> by) {
        return new AppraisalFact(caseId, asked, by, documentsAsked, documentsCame, extensions, daysTold, conclusion);
    }

    /** It with these letters that ask for documents, and these documents that came. */
    public AppraisalFact documents(List<Dated> wanted, List<Provision> came) {
        return new AppraisalFact(caseId, asked, receipt, wanted, came, extensions, daysTold, conclusion);
    }

    /** It with these extensions. */
    public AppraisalFact extended(List<Extension> all) {
        return new AppraisalFact(caseId, asked, receipt, documentsAsked, documentsCame, all, daysTold, conclusion);
    }

    /** It with so many days of waiting as a register tells. */
    public AppraisalFact waited(int days) {
        return new AppraisalFact(caseId, asked, receipt, documentsAsked, documentsCame, extensions, days, conclusion);
    }

    /** It with the conclusion, or without one. */
    public AppraisalFact concluded(Optional<Dated> by) {
        return new AppraisalFact(caseId, asked, receipt, documentsAsked, documentsCame, extensions, daysTold, by);
    }

    private List<Countable> lengths(LocalDate known) {
        return extensions.stream()
                .filter(one -> !one.on().isAfter(known))
                .sorted(Comparator.comparing(Extension::on).thenComparing(Extension::documentNo))
                .map(Extension::countable)
                .toList();
    }

    /** The waits that were over by a day. */
    private List<Wait> waits(LocalDate known) {
        return documentsAsked.stream()
                .flatMap(one -> cameOn(one, known).map(came -> new Wait(one.on(), later(one.on(), came))).stream())
                .toList();
    }

    /** All waits; those that were never over lasted until the conclusion. */
    private List<Wait> waitsUntil(LocalDate end) {
        return documentsAsked.stream()
                .filter(one -> !one.on().isAfter(end))
                .map(one -> new Wait(one.on(), later(one.on(), cameOn(one, end).orElse(end))))
                .toList();
    }

    private Optional<LocalDate> cameOn(Dated letter, LocalDate known) {
        return documentsCame.stream()
                .filter(one -> one.asking().equals(letter.documentNo()))
                .map(Provision::on)
                .filter(on -> !on.isAfter(known))
                .min(LocalDate::compareTo);
    }

    private DueQuestion question(LocalDate receivedOn) {
        return asked.kind().equals(VALUATION)
                ? NET.valuation(receivedOn, asked.dueOn())
                : NET.expertise(receivedOn, asked.matter(), asked.dueOn());
    }

    private static Optional<Dated> by(Optional<Dated> document, LocalDate day) {
        return document.filter(one -> !one.on().isAfter(day));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
