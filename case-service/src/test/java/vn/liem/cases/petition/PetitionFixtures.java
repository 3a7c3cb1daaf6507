package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.petition.PetitionEvent.PetitionAccepted;
import vn.liem.cases.petition.PetitionEvent.PetitionClassified;
import vn.liem.cases.petition.PetitionEvent.PetitionConcluded;
import vn.liem.cases.petition.PetitionEvent.PetitionForwarded;
import vn.liem.cases.petition.PetitionEvent.PetitionLinked;
import vn.liem.cases.petition.PetitionEvent.PetitionReceived;
import vn.liem.cases.petition.PetitionEvent.PetitionReopened;
import vn.liem.cases.petition.PetitionEvent.PetitionReturned;
import vn.liem.cases.petition.PetitionEvent.PetitionSuspended;
import vn.liem.cases.petition.PetitionEvent.PetitionWithdrawn;
import vn.liem.kernel.SealedText;

/** Petitions of the tests, by how far they have come. */
final class PetitionFixtures {

    static final String KEY = "p1.key-1.AAAA";
    static final SealedText SEALED = new SealedText("s1.key-1.AAAA");
    static final UUID ANOTHER = UUID.fromString("0199b0a4-7c1e-7000-8000-0000000000c1");
    static final LocalDate RECEIVED = LocalDate.of(2026, 3, 2);
    static final LocalDate CLASSIFIED = RECEIVED.plusDays(1);
    static final LocalDate ACCEPTED = RECEIVED.plusDays(7);
    static final LocalDate LATER = ACCEPTED.plusDays(10);

    static final PetitionReceived DENUNCIATION = received(PetitionKind.DENUNCIATION);
    static final PetitionClassified OURS = classified(PetitionKind.DENUNCIATION, true);
    static final PetitionClassified OF_OTHERS = classified(PetitionKind.DENUNCIATION, false);
    static final PetitionAccepted ACCEPTANCE = new PetitionAccepted(ACCEPTED, Optional.empty());
    static final PetitionConcluded CONCLUSION =
            new PetitionConcluded(LATER, PetitionResult.PARTLY, Optional.of("12/KL-TT"));

    private PetitionFixtures() {}

    static List<PetitionEvent> historyTo(PetitionStanding standing) {
        return switch (standing) {
            case RECEIVED -> List.of(DENUNCIATION);
            case CLASSIFIED -> List.of(DENUNCIATION, OURS);
            case ACCEPTED -> List.of(DENUNCIATION, OURS, ACCEPTANCE);
            case SUSPENDED -> List.of(DENUNCIATION, OURS, ACCEPTANCE, new PetitionSuspended(LATER));
            case CONCLUDED -> List.of(DENUNCIATION, OURS, ACCEPTANCE, CONCLUSION);
            case REOPENED ->
                List.of(DENUNCIATION, OURS, ACCEPTANCE, CONCLUSION, new PetitionReopened(LATER.plusDays(1)));
            case FORWARDED ->
                List.of(DENUNCIATION, OF_OTHERS, new PetitionForwarded(ACCEPTED, Optional.of("T01-CQDT")));
            case RETURNED -> List.of(DENUNCIATION, OURS, new PetitionReturned(ACCEPTED, ReturnGround.OUT_OF_TIME));
            case WITHDRAWN -> List.of(DENUNCIATION, OURS, ACCEPTANCE, new PetitionWithdrawn(LATER));
            case LINKED -> List.of(DENUNCIATION, new PetitionLinked(ACCEPTED, ANOTHER, "DT-2"));
        };
    }

    static PetitionReceived received(PetitionKind kind) {
        return received(kind, "DT-1");
    }

    static PetitionReceived received(PetitionKind kind, String number) {
        return new PetitionReceived(
                KEY,
                new PetitionDetails(
                        number, kind, Optional.of(SEALED), "T01-NC", RECEIVED, true, true, Optional.empty()));
    }

    static PetitionClassified classified(PetitionKind kind, boolean competent) {
        return new PetitionClassified(new Classification(CLASSIFIED, kind, competent, PetitionTurn.FIRST, false));
    }
}
