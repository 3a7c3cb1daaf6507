package vn.liem.monitoring.fact.view;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.eventstore.StoredEvent;
import vn.liem.monitoring.fact.SupervisionFact;
import vn.liem.monitoring.fact.SupervisionFact.InCharge;

/** What case-service tells of the committee's list. */
final class ToldOfSupervision {

    private static final String MEMBER_ASSIGNED = "member_assigned";

    static final Map<String, Telling> ALL = Map.of(
            "supervision.listed.v1", whole(),
            "supervision.corrected.v1", whole(),
            "supervision.member-assigned.v1",
                    Telling.more(
                            MemberTold.class,
                            SupervisionFact.class,
                            (event, _) -> key(event),
                            (known, told) -> known.with(new InCharge(told.member(), told.assignedOn()))),
            "supervision.step-taken-back.v1",
                    Telling.more(
                            StepTold.class,
                            SupervisionFact.class,
                            (event, _) -> key(event),
                            (known, told) ->
                                    told.step().equals(MEMBER_ASSIGNED) ? known.without(told.takenOn()) : known),
            "supervision.statement-withdrawn.v1", Telling.end(StatementTold.class, (event, _) -> key(event)),
            "supervision.delisted.v1",
                    Telling.more(
                            DelistingTold.class,
                            SupervisionFact.class,
                            (event, _) -> key(event),
                            (known, told) -> known.delistedOn(told.delisting().delistedOn())));

    private ToldOfSupervision() {}

    record MemberTold(LocalDate assignedOn, String member) {}

    record StepTold(String step, LocalDate takenOn) {}

    record StatementTold(String caseId) {}

    record ItemTold(Details details, Optional<Delisting> delisting) {
        record Details(String caseId, String level, String criterion, LocalDate listedOn, Optional<String> member) {

            Stream<InCharge> inCharge() {
                return member.map(seat -> new InCharge(seat, listedOn)).stream();
            }
        }

        /** A correction says anew who was in charge at first; who was put in charge since stays. */
        SupervisionFact fact(Optional<SupervisionFact> known, StoredEvent event) {
            Stream<InCharge> since = known.stream()
                    .flatMap(before -> before.members().stream()
                            .filter(each -> !each.since().equals(before.listedOn())
                                    && !each.since().equals(details.listedOn())));
            String stream = key(event);
            return new SupervisionFact(
                    stream.substring(stream.indexOf(':') + 1),
                    details.caseId(),
                    details.level(),
                    details.criterion(),
                    details.listedOn(),
                    delisting.map(Delisting::delistedOn),
                    Stream.concat(details.inCharge(), since).toList());
        }
    }

    record Delisting(LocalDate delistedOn) {}

    record DelistingTold(Delisting delisting) {}

    private static Telling whole() {
        return new Telling(
                ToldOfSupervision::key,
                (known, event) -> Optional.of(
                        Telling.read(event, ItemTold.class).fact(known.map(SupervisionFact.class::cast), event)));
    }

    private static String key(StoredEvent event) {
        return event.stream().value();
    }
}
