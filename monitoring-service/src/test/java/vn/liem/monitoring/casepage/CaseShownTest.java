package vn.liem.monitoring.casepage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.casepage.StageRail.Stop;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.CustodyFact;
import vn.liem.monitoring.fact.CustodyFact.Beginning;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.FormerHolder;
import vn.liem.monitoring.fact.HandOverFact;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Kind;
import vn.liem.monitoring.fact.HandOverFact.Offer;
import vn.liem.monitoring.fact.HandOverFact.Origin;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.monitoring.fact.HandOverFact.Subject;
import vn.liem.monitoring.word.Terms;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.journey.ProceduralDecision;

class CaseShownTest {

    private static final Law LAW = Law.vietnam();
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);
    private static final LocalDate AS_OF = FIRST.plusDays(500);
    private static final Subject SUBJECT = new Subject(Kind.CASE, "c1");
    private static final String DISTRICT = "T01-H1";
    private static final String POLICE = "T01-CQDT";
    private static final String PROCURACY = "T01-VKS";

    @Test
    void a_resumed_investigation_has_not_come_there_again() {
        CaseShown shown = shown(
                registered("case"),
                instituted(DISTRICT),
                decision(ProceduralDecision.INVESTIGATION_SUSPENDED, 10, POLICE, 2),
                decision(ProceduralDecision.INVESTIGATION_RESUMED, 20, POLICE, 3),
                decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 30, POLICE, 4));
        Stop investigation = shown.rail().stops().getFirst();
        assertEquals(CaseStage.INVESTIGATION, investigation.stage());
        assertEquals(1, investigation.visits());
        assertEquals(Optional.of(FIRST), investigation.since());
    }

    @Test
    void a_returned_case_comes_there_again() {
        Stop investigation = shown(returned()).rail().stops().getFirst();
        assertEquals(2, investigation.visits());
        assertEquals(Optional.of(FIRST.plusDays(40)), investigation.since());
    }

    @Test
    void days_of_a_round_end_with_the_investigation() {
        List<RoundShown> rounds = shown(returned()).rounds();
        assertEquals(30, rounds.getFirst().days(AS_OF));
        assertEquals(460, rounds.getLast().days(AS_OF));
        CaseShown terminated = shown(
                registered("case"),
                instituted(DISTRICT),
                decision(ProceduralDecision.INVESTIGATION_SUSPENDED, 10, POLICE, 2),
                decision(ProceduralDecision.INVESTIGATION_RESUMED, 20, POLICE, 3),
                decision(ProceduralDecision.INVESTIGATION_TERMINATED, 145, POLICE, 4));
        assertEquals(145, terminated.rounds().getFirst().days(AS_OF));
    }

    @Test
    void a_matter_is_a_case_once_it_is_instituted() {
        assertEquals(
                Terms.CASE, shown(registered("matter"), instituted(DISTRICT)).itemType());
        CaseFact matter = registered("matter", Optional.empty());
        assertEquals(Terms.of(Terms.ITEM_TYPES, "matter"), shown(matter).itemType());
    }

    @Test
    void the_place_of_a_case_instituted_nothing() {
        TimelineEntry told = entry(shown(registered("case"), instituted(DISTRICT)), "Khởi tố vụ án hình sự");
        assertEquals(Optional.empty(), told.body());
        assertEquals(Optional.empty(), told.documentNo());
        TimelineEntry recorded = entry(shown(registered("case"), instituted(POLICE)), "Khởi tố vụ án hình sự");
        assertEquals(Optional.of(POLICE), recorded.body());
        assertEquals(Optional.of("D0"), recorded.documentNo());
    }

    @Test
    void things_of_one_day_stand_in_the_order_in_which_they_can_happen() {
        CaseShown shown = shown(
                registered("case"),
                instituted(DISTRICT),
                new AccusedFact("c1", "p1", FIRST, false, false, Optional.empty()),
                decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 30, POLICE, 2),
                handOver("1", POLICE, PROCURACY, 30, 35),
                decision(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION, 35, PROCURACY, 3),
                handOver("2", PROCURACY, POLICE, 35, 35));
        assertEquals(
                List.of(
                        "Tiếp nhận hồ sơ",
                        "Chuyển hồ sơ",
                        "Trả hồ sơ để điều tra bổ sung",
                        "Tiếp nhận hồ sơ",
                        "Chuyển hồ sơ",
                        "Kết luận điều tra",
                        "Khởi tố bị can",
                        "Khởi tố vụ án hình sự",
                        "Đưa vụ án vào sổ theo dõi"),
                shown.timeline().stream()
                        .map(entry -> entry.what().vietnamese())
                        .toList());
    }

    @Test
    void what_a_former_holder_recorded_is_told_with_its_day() {
        DecisionFact concluded = (DecisionFact) decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 30, POLICE, 2);
        CaseShown shown = shown(
                registered("case"),
                instituted(DISTRICT),
                concluded.by(Optional.of(new FormerHolder(LocalDate.of(2026, 3, 5), PROCURACY))));
        assertEquals(
                "ghi nhận ngày 05/03/2026, khi hồ sơ đã do cơ quan khác giữ",
                entry(shown, "Kết luận điều tra").detail().orElseThrow().vietnamese());
    }

    @Test
    void a_holder_taken_from_decisions_stands_beside_what_hand_overs_say() {
        Fact acceptedByPolice = handOver("2", PROCURACY, POLICE, 40, 42);
        assertEquals(
                Optional.of(new Acceptance(POLICE, FIRST.plusDays(42))),
                elsewhere(holder(PROCURACY, Beginning.TAKEN_FROM_REGISTER), acceptedByPolice));
        assertEquals(Optional.empty(), elsewhere(holder(POLICE, Beginning.TAKEN_FROM_REGISTER), acceptedByPolice));
        assertEquals(Optional.empty(), elsewhere(holder(PROCURACY, Beginning.ACCEPTED), acceptedByPolice));
    }

    private static Optional<Acceptance> elsewhere(Fact... more) {
        Stream<Fact> before =
                Stream.of(registered("case"), instituted(DISTRICT), handOver("1", POLICE, PROCURACY, 30, 31));
        return shown(Stream.concat(before, Stream.of(more)).toArray(Fact[]::new))
                .acceptedElsewhere();
    }

    private static TimelineEntry entry(CaseShown shown, String what) {
        return shown.timeline().stream()
                .filter(entry -> entry.what().vietnamese().equals(what))
                .findFirst()
                .orElseThrow();
    }

    private static Fact[] returned() {
        return new Fact[] {
            registered("case"),
            instituted(DISTRICT),
            decision(ProceduralDecision.INVESTIGATION_CONCLUDED, 30, POLICE, 2),
            decision(ProceduralDecision.RETURNED_FOR_FURTHER_INVESTIGATION, 40, PROCURACY, 3)
        };
    }

    private static CaseShown shown(Fact... told) {
        return CaseShown.of(LAW.dossier(List.of(told)).orElseThrow(), List.of(), LAW, AS_OF, AS_OF, true);
    }

    private static CaseFact registered(String itemType) {
        return registered(itemType, Optional.of(FIRST));
    }

    private static CaseFact registered(String itemType, Optional<LocalDate> institutedOn) {
        return new CaseFact(
                "c1",
                "VA-1",
                itemType,
                DISTRICT,
                "land",
                "corruption",
                FIRST,
                institutedOn,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Fact instituted(String unit) {
        return decision(ProceduralDecision.INSTITUTED, 0, unit, 1);
    }

    private static Fact decision(ProceduralDecision decision, int day, String unit, long order) {
        return new DecisionFact(
                "c1", decision, "D" + day, FIRST.plusDays(day), unit, Optional.empty(), Optional.empty(), 1, order);
    }

    private static Fact holder(String body, Beginning beginning) {
        return new CustodyFact(SUBJECT, 1, body, AS_OF, beginning);
    }

    private static Fact handOver(String id, String from, String to, int sent, int accepted) {
        Offer offer = new Offer(from, to, FIRST.plusDays(sent), Optional.of(3L), Optional.empty(), Optional.empty());
        return HandOverFact.untold(id, SUBJECT, Origin.RECORDED)
                .sent(offer)
                .ended(End.told(Outcome.ACCEPTED, FIRST.plusDays(accepted)));
    }
}
