package vn.liem.monitoring.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.SourceFact;
import vn.liem.monitoring.fact.UnitFact;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.service.testing.Told;

/** Facts of registers as the events by which their owners tell them after an import. */
public final class ToldFacts {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<ProceduralDecision, String> PARTS = Map.ofEntries(
            Map.entry(ProceduralDecision.INVESTIGATION_EXTENDED, "investigation.extended.v1"),
            Map.entry(ProceduralDecision.INVESTIGATION_SUSPENDED, "investigation.suspended.v1"),
            Map.entry(ProceduralDecision.INVESTIGATION_RESUMED, "investigation.resumed.v1"),
            Map.entry(ProceduralDecision.INVESTIGATION_TERMINATED, "investigation.terminated.v1"),
            Map.entry(ProceduralDecision.INVESTIGATION_CONCLUDED, "investigation.concluded.v1"),
            Map.entry(ProceduralDecision.PROSECUTION_EXTENDED, "prosecution.extended.v1"),
            Map.entry(ProceduralDecision.PROSECUTION_SUSPENDED, "prosecution.suspended.v1"),
            Map.entry(ProceduralDecision.PROSECUTION_RESUMED, "prosecution.resumed.v1"),
            Map.entry(ProceduralDecision.PROSECUTION_TERMINATED, "prosecution.terminated.v1"),
            Map.entry(ProceduralDecision.INDICTED, "prosecution.indicted.v1"),
            Map.entry(ProceduralDecision.COURT_ACCEPTED, "trial.case-accepted.v1"),
            Map.entry(ProceduralDecision.TRIAL_DECIDED, "trial.decided.v1"),
            Map.entry(ProceduralDecision.HEARING_POSTPONED, "trial.hearing-postponed.v1"),
            Map.entry(ProceduralDecision.JUDGED, "trial.judged.v1"),
            Map.entry(ProceduralDecision.APPEALED, "appeal.appealed.v1"),
            Map.entry(ProceduralDecision.PROTESTED, "appeal.protested.v1"),
            Map.entry(ProceduralDecision.APPEAL_WITHDRAWN, "appeal.withdrawn.v1"),
            Map.entry(ProceduralDecision.APPELLATE_UPHELD, "appeal.upheld.v1"),
            Map.entry(ProceduralDecision.APPELLATE_AMENDED, "appeal.amended.v1"),
            Map.entry(ProceduralDecision.QUASHED_FOR_REINVESTIGATION, "appeal.quashed-for-reinvestigation.v1"),
            Map.entry(ProceduralDecision.QUASHED_FOR_RETRIAL, "appeal.quashed-for-retrial.v1"),
            Map.entry(ProceduralDecision.APPELLATE_TERMINATED, "appeal.terminated.v1"),
            Map.entry(ProceduralDecision.IN_FORCE, "execution.judgment-in-force.v1"),
            Map.entry(ProceduralDecision.EXECUTION_ORDERED, "execution.ordered.v1"),
            Map.entry(ProceduralDecision.EXECUTION_COMPLETED, "execution.completed.v1"));

    private final Told cases = new Told("case-service/1");
    private final Told investigations = new Told("investigation-service/1");
    private final Told trials = new Told("trial-service/1");
    private final Told clocks = new Told("notification-service/1");
    private final Told recoveries = new Told("recovery-service/1");

    /** The logs after an import of these facts. */
    public static ToldFacts of(Facts facts) {
        ToldFacts told = new ToldFacts();
        facts.units().forEach(told::unit);
        facts.sources().forEach(told::source);
        facts.cases().forEach(told::registered);
        facts.accused().forEach(told::charged);
        facts.decisions().stream().sorted(Law.vietnam().order()).forEach(told::decided);
        facts.cases().forEach(each -> told.holder(each, facts));
        facts.handOvers().forEach(told::handedOver);
        return told;
    }

    /** The same with directives, petitions, discipline, appraisals and money. */
    public static ToldFacts all(Facts facts) {
        ToldFacts told = of(facts);
        ToldSteering.of(facts, told.cases, told.investigations, told.recoveries);
        return told;
    }

    /** The logs, to be told further. */
    public List<Told> logs() {
        return List.of(cases, investigations, trials, clocks, recoveries);
    }

    /** The log of investigation-service. */
    public Told investigations() {
        return investigations;
    }

    /** The log of trial-service. */
    public Told trials() {
        return trials;
    }

    /** The log of notification-service. */
    public Told clocks() {
        return clocks;
    }

    /** The log of case-service. */
    public Told cases() {
        return cases;
    }

    /** The id under which a register's number is known. */
    public static String id(String number) {
        return UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void unit(UnitFact unit) {
        ObjectNode body = JSON.createObjectNode();
        ObjectNode details = body.putObject("details")
                .put("code", unit.code())
                .put("nameVi", unit.nameVi())
                .put("nameEn", unit.nameEn());
        unit.parent().ifPresent(parent -> details.put("parent", parent));
        cases.event("unit:" + unit.code(), "unit:" + unit.code(), "unit.registered.v1", body.toString());
    }

    private void source(SourceFact source) {
        String stream = "source:" + id(source.number());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode details = body.putObject("details")
                .put("number", source.number())
                .put("channel", source.channel())
                .put("sentBy", source.sentBy())
                .put("sentOn", source.sentOn().toString());
        source.sentTo().ifPresent(to -> details.put("sentTo", to));
        cases.event(stream, stream, "source.registered.v1", source.sentOn(), body.toString());
        source.receipts()
                .forEach(receipt -> part(stream, "source.received.v1", "receipt")
                        .accept(JSON.createObjectNode()
                                .put("receivedBy", receipt.receivedBy())
                                .put("receivedOn", receipt.receivedOn().toString())));
        source.redirections()
                .forEach(each -> part(stream, "source.redirected.v1", "redirection")
                        .accept(JSON.createObjectNode()
                                .put("redirectedOn", each.redirectedOn().toString())));
        source.settlements()
                .forEach(each -> part(stream, "source.decided.v1", "decision")
                        .accept(JSON.createObjectNode()
                                .put("outcome", each.outcome())
                                .put("decidedOn", each.decidedOn().toString())));
    }

    private java.util.function.Consumer<ObjectNode> part(String stream, String type, String name) {
        return part -> {
            ObjectNode body = JSON.createObjectNode();
            body.set(name, part);
            cases.event(stream, stream, type, body.toString());
        };
    }

    private void registered(CaseFact each) {
        String id = id(each.number());
        ObjectNode body = JSON.createObjectNode().put("caseId", id);
        ObjectNode details = body.putObject("details")
                .put("number", each.number())
                .put("itemType", each.itemType())
                .put("locality", each.locality())
                .put("field", each.field())
                .put("offenceGroup", each.offenceGroup())
                .put("registeredOn", each.registeredOn().toString());
        each.institutedOn().ifPresent(day -> details.put("institutedOn", day.toString()));
        each.offence().ifPresent(offence -> {
            ObjectNode clause = details.putObject("offence").put("article", offence.article());
            offence.clause().ifPresent(number -> clause.put("clause", number));
        });
        cases.event("case:" + id, "case:" + id, "case.registered.v1", each.registeredOn(), body.toString());
        each.separatedFrom().ifPresent(other -> {
            ObjectNode separated = JSON.createObjectNode().put("caseId", id);
            separated.putObject("separation").put("fromCase", id(other));
            cases.event("case:" + id, "case:" + id, "case.separated.v1", separated.toString());
        });
        each.merger().ifPresent(merger -> {
            ObjectNode joined = JSON.createObjectNode().put("caseId", id);
            joined.putObject("joinder")
                    .put("intoCase", id(merger.into()))
                    .put("joinedOn", merger.joinedOn().toString());
            cases.event("case:" + id, "case:" + id, "case.joined.v1", merger.joinedOn(), joined.toString());
        });
    }

    private void charged(AccusedFact somebody) {
        String id = id(somebody.caseId());
        ObjectNode body =
                JSON.createObjectNode().put("chargedOn", somebody.accusedOn().toString());
        ObjectNode charge = body.putObject("charge")
                .put("official", somebody.official())
                .put("partyMember", somebody.partyMember());
        somebody.offence().ifPresent(offence -> {
            charge.put("article", offence.article());
            offence.clause().ifPresent(clause -> charge.put("clause", clause));
        });
        investigations.event(
                "accused:" + id + "/" + id(somebody.person()),
                "case:" + id,
                "accused.charged.v1",
                somebody.accusedOn(),
                body.toString());
    }

    private void decided(DecisionFact decision) {
        String id = id(decision.caseId());
        boolean byProcuracy = decision.detail().equals(Optional.of("procuracy"));
        String type = decision.decision() == ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION
                ? byProcuracy ? "prosecution.returned.v1" : "trial.file-returned.v1"
                : PARTS.get(decision.decision());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode recorded = body.putObject("decision")
                .put("documentNo", decision.documentNo())
                .put("decidedOn", decision.decidedOn().toString())
                .put("unit", decision.unit())
                .put("round", decision.round())
                .put("order", decision.order());
        decision.person().ifPresent(person -> recorded.put("person", id(person)));
        decision.detail().ifPresent(detail -> body.put("detail", detail));
        Told log = type.startsWith("investigation") || type.startsWith("prosecution") ? investigations : trials;
        String part = type.substring(0, type.indexOf('.'));
        log.event(part + ":" + id, "case:" + id, type, decision.decidedOn(), body.toString());
    }

    /** The body of the last decision, as an import assigns it. */
    private void holder(CaseFact each, Facts facts) {
        String id = id(each.number());
        facts.decisions().stream()
                .filter(decision -> decision.caseId().equals(each.id()))
                .max(Law.vietnam().order())
                .ifPresent(last -> investigations.event(
                        "custody:" + id,
                        "case:" + id,
                        "custody.holder-taken-from-register.v1",
                        last.decidedOn(),
                        subject(id).put("epoch", 1).put("holder", last.unit()).toString()));
    }

    private void handedOver(HandOverFact each) {
        String subject = id(each.subject().id());
        ObjectNode body = JSON.createObjectNode().put("recordedId", id(each.id()));
        ObjectNode statement = body.putObject("statement");
        statement
                .putObject("subject")
                .put("kind", each.subject().kind().name().toLowerCase(Locale.ROOT))
                .put("id", subject);
        each.offer().ifPresent(offer -> {
            statement
                    .put("from", offer.from())
                    .put("to", offer.to())
                    .put("sentOn", offer.sentOn().toString());
            offer.documents().ifPresent(count -> statement.put("documents", count));
        });
        each.receivedOn().ifPresent(day -> statement.put("receivedOn", day.toString()));
        each.end()
                .ifPresent(end -> statement
                        .put("outcome", end.outcome().name().toLowerCase(Locale.ROOT))
                        .put("outcomeOn", end.endedOn().toString()));
        String kind = each.subject().kind().name().toLowerCase(Locale.ROOT);
        investigations.event(
                "recorded:" + id(each.id()), kind + ":" + subject, "handover.handover-recorded.v1", body.toString());
    }

    /** A body that begins with the case as its subject. */
    public static ObjectNode subject(String caseId) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject("subject").put("kind", "case").put("id", caseId);
        return body;
    }
}
