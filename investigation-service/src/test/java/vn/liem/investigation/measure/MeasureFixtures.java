package vn.liem.investigation.measure;

import static vn.liem.investigation.CaseFile.POLICE;
import static vn.liem.investigation.CaseFile.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.investigation.InvestigationCommand.ExtendInvestigation;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.investigation.measure.EndKnown.Proceedings;
import vn.liem.investigation.measure.MeasureCommand.ApplyMeasure;
import vn.liem.investigation.measure.MeasureCommand.ExtendMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.law.Clause;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;

/** Orders and what follows them, for the tests of measures on one person. */
final class MeasureFixtures {

    static final MeasureDecider DECIDER = new MeasureDecider();
    static final LocalDate INSTITUTED = LocalDate.of(2018, 3, 1);
    static final LocalDate DETAINED = LocalDate.of(2018, 3, 4);
    static final Clause VERY = new Clause("354", "2");
    static final Clause SERIOUS = new Clause("354", "1");
    static final Clause LESS = new Clause("361", "1");
    static final Clause ESPECIALLY = new Clause("354", "3");
    static final Clause NOT_IN_PROFILE = new Clause("999", "1");
    static final MeasureApplied CUSTODY = applied("1/TG", MeasureKind.CUSTODY, "2018-03-01", "2018-03-04");
    static final MeasureApplied DETENTION = applied("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-29");
    static final MeasureApplied BAN =
            new MeasureApplied(order("3/CDKNCT", MeasureKind.RESIDENCE_BAN, "2018-03-04", Optional.empty(), LESS));
    static final MeasureEnd ENDED = MeasureEnd.of("9/QD", LocalDate.of(2018, 3, 20), "T01-CQDT");

    static final EndKnown BY_POLICE = by(OrderingBody.INVESTIGATION_AGENCY);
    static final EndKnown BY_PROCURACY = by(OrderingBody.PROCURACY);
    static final EndKnown BY_COURT = by(OrderingBody.COURT);

    private static EndKnown by(OrderingBody body) {
        return new EndKnown(body, Optional.empty(), Proceedings.GO_ON);
    }

    static MeasureApplied applied(String number, MeasureKind kind, String start, String end) {
        return new MeasureApplied(order(number, kind, start, Optional.of(LocalDate.parse(end)), LESS));
    }

    static MeasureOrder order(String number, MeasureKind kind, String start, Optional<LocalDate> end, Clause charge) {
        return asked(number, kind, start, end).in(CaseStage.INVESTIGATION, Optional.of(charge));
    }

    static OrderAsked asked(String number, MeasureKind kind, String start, Optional<LocalDate> end) {
        LocalDate first = LocalDate.parse(start);
        return new OrderAsked(number, kind, first, first, end, "T01-CQDT", Optional.of(DetentionGround.FLED));
    }

    static ApplyMeasure apply(String number, MeasureKind kind, String start, String end, Clause charge) {
        return new ApplyMeasure(
                asked(number, kind, start, Optional.of(LocalDate.parse(end))),
                OrderingBody.INVESTIGATION_AGENCY,
                Optional.of(new ChargeKnown(INSTITUTED, Optional.of(charge))),
                underInvestigation(),
                List.of());
    }

    static Alongside underInvestigation() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        return new Alongside(file.entries(), 2);
    }

    /** The investigation was extended once, as a less serious crime allows: it ends on 02/07/2018, a Monday. */
    static Alongside underExtendedInvestigation() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        file.investigation(at -> new ExtendInvestigation(
                DecisionAsked.onCase("2/GH", INSTITUTED.plusDays(50), POLICE), at, Optional.of(2), List.of(LESS)));
        return new Alongside(file.entries(), 3);
    }

    static ApplyMeasure during(Alongside investigation, ApplyMeasure asked, Clause... inCase) {
        return new ApplyMeasure(asked.asked(), asked.by(), asked.charge(), investigation, List.of(inCase));
    }

    static ExtendMeasure extend(String measure, String number, String decided, String end, GrantedBy by) {
        return new ExtendMeasure(
                measure,
                new MeasureExtension(number, LocalDate.parse(decided), LocalDate.parse(end), "T01-VKS", by),
                Optional.empty(),
                Alongside.nothing(),
                List.of());
    }

    static String refusal(Decision<MeasureEvent> decision) {
        return outcome(decision);
    }

    static String english(Decision<MeasureEvent> decision) {
        return decision instanceof Decision.Refused<MeasureEvent>(Refusal why) ? why.english() : "accepted";
    }

    static Measures state(MeasureEvent... events) {
        Measures state = DECIDER.initial();
        for (MeasureEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    static ApplyMeasure ordered(OrderAsked asked, Clause charge) {
        return new ApplyMeasure(
                asked,
                OrderingBody.INVESTIGATION_AGENCY,
                Optional.of(new ChargeKnown(INSTITUTED, Optional.of(charge))),
                underInvestigation(),
                List.of());
    }

    private MeasureFixtures() {}
}
