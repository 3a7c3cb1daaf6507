package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.due.Holding;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;

/**
 * A person was taken into custody (tạm giữ) or detained (tạm giam), until the day that the order states.
 *
 * @param event the event that reports it
 * @param reference what its owner calls it by
 * @param person under whose key the person stands
 * @param documentNo the number of the order
 * @param startsOn the first day on which the person was held
 * @param endsOn the last day, as the order states it
 * @param stage where the case stood then
 * @param charge the clause the person was charged with then
 * @param body whose turn it is, where it was told
 * @param recordedOn the day on which its owner recorded it, where it was told
 * @param judgedOn the day of the judgment after which it was ordered, where it was told
 */
public record NotedMeasure(
        UUID event,
        String reference,
        PersonKey person,
        String documentNo,
        Holding holding,
        LocalDate startsOn,
        LocalDate endsOn,
        CaseStage stage,
        Optional<Clause> charge,
        Optional<String> body,
        Optional<LocalDate> recordedOn,
        Optional<LocalDate> judgedOn)
        implements Noted {

    /** One after no judgment, as far as is told. */
    public NotedMeasure(
            UUID event,
            String reference,
            PersonKey person,
            String documentNo,
            Holding holding,
            LocalDate startsOn,
            LocalDate endsOn,
            CaseStage stage,
            Optional<Clause> charge,
            Optional<String> body,
            Optional<LocalDate> recordedOn) {
        this(
                event,
                reference,
                person,
                documentNo,
                holding,
                startsOn,
                endsOn,
                stage,
                charge,
                body,
                recordedOn,
                Optional.empty());
    }

    /** The same after a judgment of that day. */
    public NotedMeasure judgedOn(Optional<LocalDate> day) {
        return new NotedMeasure(
                event, reference, person, documentNo, holding, startsOn, endsOn, stage, charge, body, recordedOn, day);
    }

    @Override
    public LocalDate occurredOn() {
        return startsOn;
    }

    @Override
    public NotedMeasure recordedOn(LocalDate day) {
        return new NotedMeasure(
                event,
                reference,
                person,
                documentNo,
                holding,
                startsOn,
                endsOn,
                stage,
                charge,
                body,
                Optional.of(day),
                judgedOn);
    }

    @Override
    public NotedMeasure restated(UUID by, LocalDate on) {
        return new NotedMeasure(
                by, reference, person, documentNo, holding, on, endsOn, stage, charge, body, recordedOn, judgedOn);
    }
}
