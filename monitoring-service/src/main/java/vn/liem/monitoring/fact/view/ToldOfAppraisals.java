package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.AppraisalFact;
import vn.liem.monitoring.fact.AppraisalFact.Asked;
import vn.liem.monitoring.fact.AppraisalFact.Dated;
import vn.liem.monitoring.fact.AppraisalFact.Extension;
import vn.liem.monitoring.fact.AppraisalFact.Provision;
import vn.liem.monitoring.fact.Fact;

/** What investigation-service tells of requests for expertise and valuation, and of the answers. */
final class ToldOfAppraisals {

    static final Map<String, Telling> ALL = Map.ofEntries(
            Map.entry(
                    "appraisal.requested.v1",
                    Telling.whole(RequestTold.class, (event, _) -> key(event), (event, told) -> told.fact(event))),
            Map.entry("appraisal.request-corrected.v1", more(RequestTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.received.v1", more(ReceiptTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.documents-asked.v1", more(AskingTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.documents-provided.v1", more(ProvisionTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.extended.v1", more(ExtensionTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.waiting-told.v1", more(WaitingTold.class, (known, told) -> told.on(known))),
            Map.entry("appraisal.concluded.v1", more(ConclusionTold.class, (known, told) -> told.on(known))),
            Map.entry(
                    "appraisal.record-annulled.v1",
                    new Telling(
                            ToldOfAppraisals::key,
                            (fact, event) -> fact.map(AppraisalFact.class::cast)
                                    .flatMap(known -> without(known, Telling.read(event, AnnulmentTold.class))))));

    private ToldOfAppraisals() {}

    record RequestTold(Request request) {
        record Request(
                String documentNo,
                String kind,
                LocalDate requestedOn,
                String body,
                Optional<String> matter,
                Optional<LocalDate> dueOn,
                Optional<Line> line) {

            Asked asked() {
                return new Asked(documentNo, kind, body, requestedOn, dueOn, line.isPresent(), matter);
            }
        }

        record Line(String file) {}

        AppraisalFact fact(StoredEvent event) {
            return new AppraisalFact(
                    Telling.caseOf(event),
                    request.asked(),
                    Optional.empty(),
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    Optional.empty());
        }

        AppraisalFact on(AppraisalFact known) {
            return known.asked(request.asked());
        }
    }

    record ReceiptTold(Receipt receipt) {
        record Receipt(String documentNo, LocalDate receivedOn) {}

        AppraisalFact on(AppraisalFact known) {
            return known.received(Optional.of(new Dated(receipt.documentNo(), receipt.receivedOn())));
        }
    }

    record AskingTold(Asking asking) {
        record Asking(String documentNo, LocalDate askedOn) {}

        AppraisalFact on(AppraisalFact known) {
            return known.documents(
                    and(known.documentsAsked(), new Dated(asking.documentNo(), asking.askedOn())),
                    known.documentsCame());
        }
    }

    record ProvisionTold(Came provision) {
        record Came(String documentNo, String asking, LocalDate providedOn) {}

        AppraisalFact on(AppraisalFact known) {
            return known.documents(
                    known.documentsAsked(),
                    and(
                            known.documentsCame(),
                            new Provision(provision.documentNo(), provision.asking(), provision.providedOn())));
        }
    }

    record ExtensionTold(Longer extension) {
        record Longer(String documentNo, LocalDate decidedOn, int length, String in) {}

        AppraisalFact on(AppraisalFact known) {
            return known.extended(and(
                    known.extensions(),
                    new Extension(extension.documentNo(), extension.decidedOn(), extension.length(), extension.in())));
        }
    }

    record WaitingTold(Waiting waiting) {
        record Waiting(int days) {}

        AppraisalFact on(AppraisalFact known) {
            return known.waited(waiting.days());
        }
    }

    record ConclusionTold(Conclusion conclusion) {
        record Conclusion(String documentNo, LocalDate concludedOn) {}

        AppraisalFact on(AppraisalFact known) {
            return known.concluded(Optional.of(new Dated(conclusion.documentNo(), conclusion.concludedOn())));
        }
    }

    record AnnulmentTold(Recorded recorded) {
        record Recorded(String document, String documentNo) {}
    }

    /** A request that was taken back stands no longer; a refusal and a delay are no part of the fact. */
    private static Optional<Fact> without(AppraisalFact known, AnnulmentTold told) {
        String number = told.recorded().documentNo();
        Predicate<Dated> other = one -> !one.documentNo().equals(number);
        return switch (told.recorded().document()) {
            case "request" -> Optional.empty();
            case "receipt" -> Optional.of(known.received(Optional.empty()));
            case "waiting" -> Optional.of(known.waited(0));
            case "conclusion" -> Optional.of(known.concluded(Optional.empty()));
            case "asking" ->
                Optional.of(known.documents(
                        known.documentsAsked().stream().filter(other).toList(), known.documentsCame()));
            case "provision" ->
                Optional.of(known.documents(
                        known.documentsAsked(),
                        known.documentsCame().stream()
                                .filter(one -> !one.documentNo().equals(number))
                                .toList()));
            case "extension" ->
                Optional.of(known.extended(known.extensions().stream()
                        .filter(one -> !one.documentNo().equals(number))
                        .toList()));
            default -> Optional.of(known);
        };
    }

    private static <B> Telling more(Class<B> body, BiFunction<AppraisalFact, B, AppraisalFact> more) {
        return Telling.more(body, AppraisalFact.class, (event, _) -> key(event), more);
    }

    private static <T> List<T> and(List<T> before, T one) {
        List<T> all = new ArrayList<>(before);
        all.add(one);
        return all;
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
