package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.discipline.DisciplineEvent.DisciplineDecided;
import vn.liem.cases.discipline.DisciplineEvent.MatterRegistered;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;

/** Papers of discipline, for the tests. */
final class DisciplinePapers {

    static final DisciplineDecider DECIDER = new DisciplineDecider();
    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final LocalDate TUESDAY = MONDAY.plusDays(1);
    static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    static final SealedText REASON = new SealedText("s1.k.AAAA");
    static final DisciplineDetails OFFICIAL = new DisciplineDetails(
            Optional.of(new PersonKey(UUID.fromString("6d6a3f0e-9a51-4c0e-8a55-0c3c5a3d7b11"))),
            Optional.empty(),
            Optional.of(UUID.fromString("0199b0a4-7c1e-7000-8000-000000000002")),
            "T01",
            "T01-UBKT");
    static final DisciplineDetails PARTY_CELL =
            new DisciplineDetails(Optional.empty(), Optional.of("T01-H3"), Optional.empty(), "T01-H3", "T01-UBKT");
    static final MatterRegistered KEPT = new MatterRegistered(OFFICIAL);
    static final MatterRegistered KEPT_OF_ORGANISATION = new MatterRegistered(PARTY_CELL);

    private DisciplinePapers() {}

    static DisciplineDecision decision(String number, DisciplineTrack track, DisciplineForm form, LocalDate on) {
        return new DisciplineDecision(number, track, form, on, Optional.empty(), Optional.empty());
    }

    static DisciplineDecided decided(String number, DisciplineTrack track, DisciplineForm form, LocalDate on) {
        return new DisciplineDecided(decision(number, track, form, on));
    }

    static DisciplineMatter after(DisciplineEvent... events) {
        DisciplineMatter state = DECIDER.initial();
        for (DisciplineEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }
}
