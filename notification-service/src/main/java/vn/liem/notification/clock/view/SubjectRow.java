package vn.liem.notification.clock.view;

import java.util.Optional;
import vn.liem.notification.clock.ClocksEvent;
import vn.liem.notification.clock.ClocksEvent.AppraisalNoted;
import vn.liem.notification.clock.ClocksEvent.AppraisalStepNoted;
import vn.liem.notification.clock.ClocksEvent.BodyInvolved;
import vn.liem.notification.clock.ClocksEvent.BodyLeft;
import vn.liem.notification.clock.ClocksEvent.ClockCancelled;
import vn.liem.notification.clock.ClocksEvent.ClockExtended;
import vn.liem.notification.clock.ClocksEvent.ClockMet;
import vn.liem.notification.clock.ClocksEvent.ClockMissed;
import vn.liem.notification.clock.ClocksEvent.ClockRecounted;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ClockResumed;
import vn.liem.notification.clock.ClocksEvent.ClockSet;
import vn.liem.notification.clock.ClocksEvent.ClockStopped;
import vn.liem.notification.clock.ClocksEvent.DirectiveNoted;
import vn.liem.notification.clock.ClocksEvent.DirectiveStepNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentNoted;
import vn.liem.notification.clock.ClocksEvent.DocumentStepNoted;
import vn.liem.notification.clock.ClocksEvent.ExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.FactNoted;
import vn.liem.notification.clock.ClocksEvent.LawChanged;
import vn.liem.notification.clock.ClocksEvent.MeasureEndNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureExtensionNoted;
import vn.liem.notification.clock.ClocksEvent.MeasureNoted;
import vn.liem.notification.clock.ClocksEvent.MissExplained;
import vn.liem.notification.clock.ClocksEvent.MissWithdrawn;
import vn.liem.notification.clock.ClocksEvent.NotedWithdrawn;
import vn.liem.notification.clock.ClocksEvent.OffenceNoted;
import vn.liem.notification.clock.ClocksEvent.PassingOnNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionNoted;
import vn.liem.notification.clock.ClocksEvent.PetitionStepNoted;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.ClocksEvent.ReceiptNoted;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;

/**
 * A case, source, petition, inspection, request, directive or paper to many bodies that clocks run for.
 *
 * @param locality the unit code of where it belongs, empty until that is told
 * @param registeredBy the unit code of the body that registered it
 * @param bodies the unit codes of the bodies that take part, each between bars
 * @param countedBy by which version of the calendar and the law its clocks are counted, empty until that is told
 */
public record SubjectRow(String subject, String locality, String registeredBy, String bodies, String countedBy) {

    /** A body as it stands in the column. */
    static String mark(String body) {
        return "|" + body + "|";
    }

    /** The row after an event. */
    static SubjectRow after(Optional<SubjectRow> row, String subject, ClocksEvent event) {
        SubjectRow known = row.orElseGet(() -> new SubjectRow(subject, "", "", "", ""));
        return switch (event) {
            case SubjectPlaced(var locality, var registeredBy) ->
                new SubjectRow(subject, locality, registeredBy, known.bodies, known.countedBy);
            case BodyInvolved(var body) ->
                new SubjectRow(subject, known.locality, known.registeredBy, known.bodies + mark(body), known.countedBy);
            case BodyLeft(var body) ->
                new SubjectRow(
                        subject,
                        known.locality,
                        known.registeredBy,
                        known.bodies.replace(mark(body), ""),
                        known.countedBy);
            case FactNoted _,
                    ExtensionNoted _,
                    ReceiptNoted _,
                    OffenceNoted _,
                    PassingOnNoted _,
                    MeasureNoted _,
                    MeasureExtensionNoted _,
                    MeasureEndNoted _,
                    PetitionNoted _,
                    PetitionStepNoted _,
                    AppraisalNoted _,
                    AppraisalStepNoted _,
                    DirectiveNoted _,
                    DirectiveStepNoted _,
                    DocumentNoted _,
                    DocumentStepNoted _,
                    NotedWithdrawn _,
                    ClockMet _,
                    ClockMissed _,
                    ClockResumed _,
                    MissWithdrawn _,
                    ClockExtended _,
                    ClockStopped _,
                    ClockReminded _,
                    ReasonAsked _,
                    MissExplained _,
                    ClockRecounted _,
                    RecountTold _,
                    ClockCancelled _ -> known;
            case ClockSet set -> set.countedBy().map(known::countedBy).orElse(known);
            case LawChanged(var _, var version) -> known.countedBy(version);
        };
    }

    private SubjectRow countedBy(String version) {
        return new SubjectRow(subject, locality, registeredBy, bodies, version);
    }
}
