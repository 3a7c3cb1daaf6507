package vn.liem.service.part.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.procedure.journey.ProceduralDecision;
import vn.liem.procedure.journey.Taken;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.PartEntry;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.service.part.view.CaseParts.OfOneKind;

class CasePartsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 4);
    private static final DecisionAsked ASKED = DecisionAsked.onCase("1/QĐ", DAY, new Basis.InSystem("T01-TAND"));

    @Test
    void a_mark_is_of_the_decision_of_its_part_and_of_none_of_another_under_the_same_number() {
        PartEntry judged = entry(ProceduralDecision.JUDGED);
        PartEntry accepted = entry(ProceduralDecision.COURT_ACCEPTED);
        CaseParts parts = new CaseParts(
                List.of(new OfOneKind("trial", 1, List.of(judged)), new OfOneKind("appeal", 1, List.of(accepted))),
                List.of());
        FormerHolder ofTrial = mark("trial", "T01-THADS");
        CaseParts marked = parts.after(ofTrial);
        assertEquals(Optional.of(ofTrial), marked.formerHolder(judged));
        assertEquals(Optional.empty(), marked.formerHolder(accepted));
        FormerHolder ofAppeal = mark("appeal", "T01-VKS");
        assertEquals(List.of(ofTrial, ofAppeal), marked.after(ofAppeal).formerly());
        FormerHolder later = mark("trial", "T01-VKS");
        assertEquals(List.of(later), marked.after(later).formerly());
    }

    @Test
    void a_mark_goes_with_the_decision_that_is_taken_back() {
        FormerHolder ofTrial = mark("trial", "T01-THADS");
        assertTrue(new OfOneKind("trial", 1, List.of(entry(ProceduralDecision.JUDGED))).stillHas(ofTrial));
        assertFalse(new OfOneKind("trial", 2, List.of()).stillHas(ofTrial));
        assertTrue(new OfOneKind("appeal", 2, List.of()).stillHas(ofTrial), "another part says nothing of it");
    }

    private static PartEntry entry(ProceduralDecision decision) {
        return PartEntry.of(RecordedDecision.of(ASKED, 1, 1), Taken.of(decision));
    }

    private static FormerHolder mark(String part, String holder) {
        return new FormerHolder(part, ASKED.key(), "T01-TAND", DAY, holder);
    }
}
