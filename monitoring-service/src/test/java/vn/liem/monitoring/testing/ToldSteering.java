package vn.liem.monitoring.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Locale;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AssetFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DirectiveFact;
import vn.liem.monitoring.fact.DisciplineFact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.fact.ObligationFact;
import vn.liem.monitoring.fact.PetitionFact;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.service.testing.Told;

/** What registers tell of directives, petitions, discipline, appraisals and money, as the events of their owners. */
final class ToldSteering {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Told cases;
    private final Told investigations;
    private final Told recoveries;

    private ToldSteering(Told cases, Told investigations, Told recoveries) {
        this.cases = cases;
        this.investigations = investigations;
        this.recoveries = recoveries;
    }

    /** Tells it in these logs. */
    static void of(Facts facts, Told cases, Told investigations, Told recoveries) {
        ToldSteering told = new ToldSteering(cases, investigations, recoveries);
        facts.directives().forEach(told::directive);
        facts.petitions().forEach(told::petition);
        facts.discipline().forEach(told::discipline);
        facts.supervision().forEach(told::supervision);
        facts.cases().forEach(told::loss);
        facts.appraisals().forEach(told::appraisal);
        facts.obligations().forEach(told::obligation);
        facts.assets().forEach(told::asset);
    }

    private void directive(DirectiveFact each) {
        String stream = "directive:" + ToldFacts.id(each.number());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode details = body.putObject("details")
                .put("number", each.number())
                .put("issuedOn", each.issuedOn().toString())
                .put("issuedBy", each.issuedBy())
                .put("addressedTo", each.addressedTo());
        each.caseId().ifPresent(number -> details.put("caseId", ToldFacts.id(number)));
        each.dueOn().ifPresent(day -> details.put("dueOn", day.toString()));
        cases.event(stream, stream, "directive.issued.v1", each.issuedOn(), body.toString());
        ObjectNode told = JSON.createObjectNode();
        ObjectNode parts = told.putObject("told");
        each.told().extendedTo().ifPresent(day -> parts.put("extendedTo", day.toString()));
        each.told().reportedOn().ifPresent(day -> parts.put("reportedOn", day.toString()));
        each.told().verifiedOn().ifPresent(day -> parts.put("verifiedOn", day.toString()));
        each.told().cancelledOn().ifPresent(day -> parts.put("cancelledOn", day.toString()));
        each.told().urges().ifPresent(urges -> parts.put("urges", urges));
        cases.event(stream, stream, "directive.told-by-register.v1", each.issuedOn(), told.toString());
    }

    private void supervision(SupervisionFact each) {
        String stream = "supervision:" + ToldFacts.id(each.id());
        String subject = "case:" + ToldFacts.id(each.caseId());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode details = body.putObject("details")
                .put("caseId", ToldFacts.id(each.caseId()))
                .put("level", each.level())
                .put("criterion", each.criterion())
                .put("listedOn", each.listedOn().toString());
        each.memberOn(each.listedOn()).ifPresent(seat -> details.put("member", seat));
        cases.event(stream, subject, "supervision.listed.v1", each.listedOn(), body.toString());
        each.delistedOn().ifPresent(day -> {
            ObjectNode left = JSON.createObjectNode();
            left.putObject("delisting").put("delistedOn", day.toString());
            cases.event(stream, subject, "supervision.delisted.v1", day, left.toString());
        });
    }

    private void petition(PetitionFact each) {
        String stream = "petition:" + ToldFacts.id(each.number());
        ObjectNode body = JSON.createObjectNode();
        body.putObject("details")
                .put("number", each.number())
                .put("kind", each.kind())
                .put("receivedBy", each.receivedBy())
                .put("receivedOn", each.receivedOn().toString())
                .put("aboutLeader", each.aboutLeader());
        cases.event(stream, stream, "petition.received.v1", each.receivedOn(), body.toString());
        each.steps().forEach(step -> petition(stream, step));
    }

    private void petition(String stream, PetitionFact.Step step) {
        ObjectNode body = JSON.createObjectNode();
        String type = switch (step.code()) {
            case MARKED_BEYOND_LEVEL -> dated(body, "markedOn", step.on(), "petition.marked-beyond-level.v1");
            case ACCEPTED -> dated(body, "acceptedOn", step.on(), "petition.accepted.v1");
            case DUE_DAY_STATED -> dated(body, "statedOn", step.on(), "petition.due-day-stated.v1");
            case CONCLUDED -> dated(body, "concludedOn", step.on(), "petition.concluded.v1");
            case FORWARDED -> dated(body, "forwardedOn", step.on(), "petition.forwarded.v1");
            case SETTLED_WITHOUT_RESULT -> dated(body, "settledOn", step.on(), "petition.settled-without-result.v1");
            case LINKED -> dated(body, "linkedOn", step.on(), "petition.linked.v1");
            case RETURNED -> dated(body, "returnedOn", step.on(), "petition.returned.v1");
            case SUSPENDED -> dated(body, "suspendedOn", step.on(), "petition.suspended.v1");
            case RESUMED -> dated(body, "resumedOn", step.on(), "petition.resumed.v1");
            case WITHDRAWN -> dated(body, "withdrawnOn", step.on(), "petition.withdrawn.v1");
            case REOPENED -> dated(body, "reopenedOn", step.on(), "petition.reopened.v1");
            case EXTENDED -> dated(body, "extendedOn", step.on(), "petition.extended.v1");
        };
        step.dueOn().ifPresent(day -> body.put("dueOn", day.toString()));
        step.days().ifPresent(days -> body.put("days", days));
        cases.event(stream, stream, type, step.on(), body.toString());
    }

    private static String dated(ObjectNode body, String name, LocalDate on, String type) {
        body.put(name, on.toString());
        return type;
    }

    private void discipline(DisciplineFact each) {
        String stream = "discipline:" + ToldFacts.id(each.id());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode details = body.putObject("details").put("locality", each.locality());
        each.person().ifPresent(person -> details.put("person", ToldFacts.id(person)));
        each.caseId().ifPresent(number -> details.put("caseId", ToldFacts.id(number)));
        String subject =
                each.caseId().map(number -> "case:" + ToldFacts.id(number)).orElse(stream);
        cases.event(stream, subject, "discipline.registered.v1", body.toString());
        each.decisions().forEach(decision -> {
            ObjectNode made = JSON.createObjectNode();
            made.putObject("decision")
                    .put("decisionNo", decision.decisionNo())
                    .put("track", decision.track())
                    .put("decidedOn", decision.decidedOn().toString());
            cases.event(stream, subject, "discipline.decided.v1", decision.decidedOn(), made.toString());
        });
    }

    private void loss(CaseFact each) {
        String id = ToldFacts.id(each.number());
        each.loss().ifPresent(loss -> {
            ObjectNode body = JSON.createObjectNode().put("caseId", id);
            ObjectNode amount = body.putObject("loss").put("amountVnd", loss.amountVnd());
            loss.determinedOn().ifPresent(day -> amount.put("determinedOn", day.toString()));
            cases.event("case:" + id, "case:" + id, "case.loss-determined.v1", body.toString());
        });
    }

    private void appraisal(AppraisalFact each) {
        String id = ToldFacts.id(each.caseId());
        String stream = "appraisal:" + id + "/" + ToldFacts.id(each.asked().documentNo());
        ObjectNode body = JSON.createObjectNode();
        ObjectNode request = body.putObject("request")
                .put("documentNo", each.asked().documentNo())
                .put("kind", each.asked().kind())
                .put("requestedOn", each.asked().requestedOn().toString())
                .put("body", each.asked().body());
        each.asked().dueOn().ifPresent(day -> request.put("dueOn", day.toString()));
        if (each.asked().byRegister()) {
            request.putObject("line").put("file", "appraisals.csv");
        }
        investigations.event(
                stream, "case:" + id, "appraisal.requested.v1", each.asked().requestedOn(), body.toString());
        each.receipt().ifPresent(by -> document(id, stream, "appraisal.received.v1", "receipt", "receivedOn", by));
        each.conclusion()
                .ifPresent(by -> document(id, stream, "appraisal.concluded.v1", "conclusion", "concludedOn", by));
    }

    private void document(String id, String stream, String type, String part, String day, AppraisalFact.Dated by) {
        ObjectNode body = JSON.createObjectNode();
        body.putObject(part).put("documentNo", by.documentNo()).put(day, by.on().toString());
        investigations.event(stream, "case:" + id, type, by.on(), body.toString());
    }

    private void obligation(ObligationFact each) {
        String id = ToldFacts.id(each.subject().substring("case:".length()));
        String stream = "obligation:" + ToldFacts.id(each.obligationNo());
        ObjectNode body = JSON.createObjectNode()
                .put("obligationNo", each.obligationNo())
                .put("kind", each.kind())
                .put("beneficiary", each.beneficiary())
                .put("amountVnd", each.amountVnd())
                .put("fixedOn", each.fixedOn().toString());
        each.enforceableOn().ifPresent(day -> body.put("enforceableOn", day.toString()));
        each.reductions()
                .forEach(lowered -> body.putObject("reduction")
                        .put("amountVnd", lowered.amountVnd())
                        .put("reducedOn", lowered.reducedOn().toString()));
        recoveries.event(stream, "case:" + id, "obligation.stated.v1", each.fixedOn(), body.toString());
        each.receipts().forEach(receipt -> {
            ObjectNode came = JSON.createObjectNode()
                    .put("recoveryNo", receipt.recoveryNo())
                    .put("mode", receipt.mode())
                    .put("amountVnd", receipt.amountVnd())
                    .put("receivedOn", receipt.receivedOn().toString());
            receipt.reversedOn().ifPresent(day -> came.put("reversedOn", day.toString()));
            recoveries.event(
                    stream, "case:" + id, "obligation.receipt-stated.v1", receipt.receivedOn(), came.toString());
        });
    }

    private void asset(AssetFact each) {
        String id = ToldFacts.id(each.subject().substring("case:".length()));
        String stream = "asset:" + ToldFacts.id(each.id());
        recoveries.event(
                stream,
                "case:" + id,
                "asset.stated.v1",
                JSON.createObjectNode().put("assetNo", each.id()).toString());
        each.recorded().forEach(recorded -> {
            ObjectNode body = JSON.createObjectNode();
            ObjectNode measure = body.putObject("measure")
                    .put("kind", recorded.measure().kind().toLowerCase(Locale.ROOT))
                    .put("decidedOn", recorded.measure().decidedOn().toString());
            recorded.valueVnd().ifPresent(value -> measure.put("valueVnd", value));
            each.ended().stream()
                    .filter(end -> end.measure().equals(recorded.measure()))
                    .forEach(end -> body.putObject("ending")
                            .put("endedOn", end.endedOn().toString()));
            recoveries.event(
                    stream,
                    "case:" + id,
                    "asset.measure-stated.v1",
                    recorded.measure().decidedOn(),
                    body.toString());
        });
    }
}
