package vn.liem.monitoring.fact.view;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.eventstore.BodyCodec;
import vn.liem.eventstore.EventBody;
import vn.liem.eventstore.StoredEvent;
import vn.liem.kernel.LegalDay;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.ClockFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.InterferenceFact;
import vn.liem.monitoring.fact.MeetingFact;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.OfficerFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.ProposalFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.StepFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.UnitFact;

/**
 * A fact as it is kept.
 *
 * @param id the key of the fact
 * @param subject what it hangs on: the case, the source or the body, {@code case:…}
 * @param standing false where it was taken back
 * @param toldAt when the last event that speaks of it was recorded
 * @param source the log of that event
 * @param pos its position there
 * @param leaf its hash in that log
 * @param recordedOn the day of recording from which the fact was known like this
 * @param share in which share of the book its subject lies
 * @param person whom it is about, of the kinds that are looked at by person
 * @param whole the fact as JSON
 */
record FactRow(
        String id,
        FactKind kind,
        String subject,
        boolean standing,
        Instant toldAt,
        String source,
        long pos,
        String leaf,
        LocalDate recordedOn,
        int share,
        Optional<String> person,
        String whole) {

    /** How many shares the book has: of a whole country one holds a handful of cases. */
    static final int SHARES = 1 << 14;

    /** The row after an event of a log; none where nothing stood before and the event tells no fact. */
    static Optional<FactRow> after(Optional<FactRow> row, String source, StoredEvent event, Telling telling) {
        Optional<? extends Fact> after =
                telling.after().apply(row.filter(FactRow::standing).map(FactRow::fact), event);
        LocalDate day = recordedOn(event);
        LocalDate since = row.map(FactRow::recordedOn).filter(day::isBefore).orElse(day);
        return after.<FactRow>map(fact -> new FactRow(
                        telling.key().apply(event),
                        FactKind.of(fact),
                        subjectOf(fact),
                        true,
                        event.recordedAt(),
                        source,
                        event.pos(),
                        event.leaf().toString(),
                        since,
                        shareOf(fact),
                        personOf(fact),
                        BodyCodec.encode(fact).json()))
                .or(() -> row.map(known -> new FactRow(
                        known.id(),
                        known.kind(),
                        known.subject(),
                        false,
                        event.recordedAt(),
                        source,
                        event.pos(),
                        event.leaf().toString(),
                        since,
                        known.share(),
                        known.person(),
                        known.whole())));
    }

    /** The day on which an event was recorded, where the law counts days. */
    static LocalDate recordedOn(StoredEvent event) {
        return LocalDate.ofInstant(event.recordedAt(), LegalDay.ZONE);
    }

    /** It, known from another day on. */
    FactRow since(LocalDate day) {
        return new FactRow(id, kind, subject, standing, toldAt, source, pos, leaf, day, share, person, whole);
    }

    /** What it hangs on, and the case that an accused has left for that one: somebody is missed there. */
    List<String> subjects() {
        Optional<String> left = kind == FactKind.ACCUSED
                ? ((AccusedFact) fact()).came().map(came -> "case:" + came.from())
                : Optional.empty();
        return Stream.concat(Stream.of(subject), left.stream()).toList();
    }

    /** The fact. */
    Fact fact() {
        return fact(kind, whole);
    }

    /** The fact of a kept text. */
    static Fact fact(String kind, String whole) {
        return fact(FactKind.valueOf(kind.toUpperCase(Locale.ROOT)), whole);
    }

    /** The share of the book in which a fact lies: all that hangs on one subject lies in one. */
    static int shareOf(Fact fact) {
        return shareOf(subjectOf(fact));
    }

    /** The share in which a subject lies. */
    static int shareOf(String subject) {
        int hash = subject.hashCode();
        return (hash ^ (hash >>> Short.SIZE)) & (SHARES - 1);
    }

    private static Optional<String> personOf(Fact fact) {
        return switch (fact) {
            case AccusedFact somebody -> Optional.of(somebody.person());
            case DisciplineFact matter -> matter.person();
            case UnitFact _,
                    SourceFact _,
                    CaseFact _,
                    DecisionFact _,
                    StepFact _,
                    HandOverFact _,
                    CustodyFact _,
                    ClockFact _,
                    ObligationFact _,
                    AssetFact _,
                    DirectiveFact _,
                    AppraisalFact _,
                    PetitionFact _,
                    SupervisionFact _,
                    MeetingFact _,
                    OfficerFact _,
                    ProposalFact _,
                    InterferenceFact _ -> Optional.empty();
        };
    }

    static String subjectOf(Fact fact) {
        return switch (fact) {
            case UnitFact unit -> "unit:" + unit.code();
            case SourceFact source -> "source:" + source.id();
            case CaseFact registered -> "case:" + registered.id();
            case AccusedFact somebody -> "case:" + somebody.caseId();
            case DecisionFact decision -> "case:" + decision.caseId();
            case StepFact step -> "case:" + step.caseId();
            case HandOverFact handOver -> subjectOf(handOver.subject());
            case CustodyFact custody -> subjectOf(custody.subject());
            case ClockFact clock -> clock.subject();
            case ObligationFact obligation -> obligation.subject();
            case AssetFact asset -> asset.subject();
            case DirectiveFact directive -> "directive:" + directive.id();
            case AppraisalFact appraisal -> "case:" + appraisal.caseId();
            case PetitionFact petition -> "petition:" + petition.id();
            case DisciplineFact matter ->
                matter.caseId().map(theCase -> "case:" + theCase).orElseGet(() -> "discipline:" + matter.id());
            case SupervisionFact item -> "case:" + item.caseId();
            case MeetingFact meeting -> "meeting:" + meeting.id();
            case OfficerFact officer -> "case:" + officer.caseId();
            case ProposalFact proposal -> proposal.subject();
            case InterferenceFact report -> "case:" + report.caseId();
        };
    }

    private static String subjectOf(HandOverFact.Subject subject) {
        return subject.kind().name().toLowerCase(Locale.ROOT) + ":" + subject.id();
    }

    /** What is kept was written in its canonical form. */
    private static Fact fact(FactKind kind, String whole) {
        return BodyCodec.decode(new EventBody(whole.getBytes(StandardCharsets.UTF_8)), kind.type());
    }
}
