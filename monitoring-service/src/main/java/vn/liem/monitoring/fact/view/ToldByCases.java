package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.CaseFact.Loss;
import vn.liem.monitoring.fact.CaseFact.Merger;
import vn.liem.monitoring.fact.Offence;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.SourceFact.Receipt;
import vn.liem.monitoring.fact.SourceFact.Redirection;
import vn.liem.monitoring.fact.SourceFact.Settlement;
import vn.liem.monitoring.fact.UnitFact;

/** What case-service tells: bodies, information sources, and the registry of cases. */
final class ToldByCases {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry(
                    "unit.registered.v1",
                    Telling.whole(UnitTold.class, (_, told) -> key(told), (_, told) -> told.fact())),
            Map.entry(
                    "unit.corrected.v1",
                    Telling.whole(UnitTold.class, (_, told) -> key(told), (_, told) -> told.fact())),
            Map.entry(
                    "source.registered.v1",
                    Telling.whole(SourceTold.class, (event, _) -> stream(event), ToldByCases::source)),
            Map.entry("source.received.v1", more(ReceiptTold.class, (known, told) -> known.with(told.receipt()))),
            Map.entry(
                    "source.redirected.v1",
                    more(RedirectionTold.class, (known, told) -> known.with(told.redirection()))),
            Map.entry(
                    "source.decided.v1",
                    more(
                            DecisionTold.class,
                            (known, told) -> known.with(told.decision().settlement()))),
            Map.entry(
                    "source.corrected.v1",
                    Telling.whole(SourceTold.class, (event, _) -> stream(event), ToldByCases::source)),
            Map.entry("source.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> stream(event))),
            Map.entry(
                    "case.statement-withdrawn.v1",
                    Telling.end(CaseStatementTold.class, (_, told) -> caseKey(told.caseId()))),
            Map.entry(
                    "case.registered.v1",
                    Telling.whole(CaseTold.class, (_, told) -> caseKey(told.caseId()), (_, told) -> told.fact())),
            Map.entry(
                    "case.corrected.v1",
                    Telling.whole(CaseTold.class, (_, told) -> caseKey(told.caseId()), (_, told) -> told.fact())),
            Map.entry(
                    "case.instituted.v1",
                    Telling.more(
                            InstitutionTold.class,
                            CaseFact.class,
                            (_, told) -> caseKey(told.caseId()),
                            (known, told) -> known.institutedOn(told.institutedOn(), told.offence()))),
            Map.entry(
                    "case.loss-determined.v1",
                    Telling.more(
                            LossTold.class,
                            CaseFact.class,
                            (_, told) -> caseKey(told.caseId()),
                            (known, told) -> known.lost(told.loss()))),
            Map.entry(
                    "case.separated.v1",
                    Telling.more(
                            SeparationTold.class,
                            CaseFact.class,
                            (_, told) -> caseKey(told.caseId()),
                            (known, told) ->
                                    known.separatedFrom(told.separation().fromCase()))),
            Map.entry(
                    "case.joined.v1",
                    Telling.more(
                            JoinderTold.class,
                            CaseFact.class,
                            (_, told) -> caseKey(told.caseId()),
                            (known, told) -> known.merged(told.joinder().merger()))),
            Map.entry(
                    "case.joinder-annulled.v1",
                    Telling.more(
                            JoinderTold.class,
                            CaseFact.class,
                            (_, told) -> caseKey(told.caseId()),
                            (known, _) -> known.goingOnByItself())));

    private ToldByCases() {}

    record UnitTold(UnitDetails details) {
        record UnitDetails(String code, String nameVi, String nameEn, Optional<String> parent) {}

        UnitFact fact() {
            return new UnitFact(details.code(), details.nameVi(), details.nameEn(), details.parent());
        }
    }

    record SourceTold(SourceDetails details, Optional<Course> course) {
        record SourceDetails(String number, String channel, String sentBy, Optional<String> sentTo, LocalDate sentOn) {}

        record Course(List<Receipt> receipts, List<Redirection> redirections, List<Decision> decisions) {}

        record Decision(String outcome, LocalDate decidedOn) {
            Settlement settlement() {
                return new Settlement(outcome, decidedOn);
            }
        }
    }

    record StatementTold(String number) {}

    record CaseStatementTold(String caseId) {}

    record ReceiptTold(Receipt receipt) {}

    record RedirectionTold(Redirection redirection) {}

    record DecisionTold(SourceTold.Decision decision) {}

    record CaseTold(String caseId, CaseDetails details, Optional<Separation> separation, Optional<Joinder> joinder) {
        record CaseDetails(
                String number,
                String itemType,
                String locality,
                String field,
                String offenceGroup,
                LocalDate registeredOn,
                Optional<LocalDate> institutedOn,
                Optional<Offence> offence,
                Optional<Loss> loss) {}

        CaseFact fact() {
            return new CaseFact(
                    caseId,
                    details.number(),
                    details.itemType(),
                    details.locality(),
                    details.field(),
                    details.offenceGroup(),
                    details.registeredOn(),
                    details.institutedOn(),
                    details.offence(),
                    separation.map(Separation::fromCase),
                    joinder.map(Joinder::merger),
                    details.loss());
        }
    }

    record Separation(String fromCase) {}

    record Joinder(String intoCase, LocalDate joinedOn) {
        Merger merger() {
            return new Merger(intoCase, joinedOn);
        }
    }

    record InstitutionTold(String caseId, LocalDate institutedOn, Optional<Offence> offence) {}

    record LossTold(String caseId, Loss loss) {}

    record SeparationTold(String caseId, Separation separation) {}

    record JoinderTold(String caseId, Joinder joinder) {}

    private static <B> Telling more(Class<B> body, BiFunction<SourceFact, B, SourceFact> more) {
        return Telling.more(body, SourceFact.class, (event, _) -> stream(event), more);
    }

    private static SourceFact source(StoredEvent event, SourceTold told) {
        String stream = stream(event);
        List<Receipt> receipts = new ArrayList<>();
        List<Redirection> redirections = new ArrayList<>();
        List<Settlement> settlements = new ArrayList<>();
        told.course().ifPresent(course -> {
            receipts.addAll(course.receipts());
            redirections.addAll(course.redirections());
            course.decisions().forEach(decision -> settlements.add(decision.settlement()));
        });
        return new SourceFact(
                stream.substring(stream.indexOf(':') + 1),
                told.details().number(),
                told.details().channel(),
                told.details().sentBy(),
                told.details().sentOn(),
                told.details().sentTo(),
                receipts,
                redirections,
                settlements);
    }

    private static String stream(StoredEvent event) {
        return event.stream().value();
    }

    private static String key(UnitTold told) {
        return "unit:" + told.details().code();
    }

    private static String caseKey(String id) {
        return "case:" + id;
    }
}
