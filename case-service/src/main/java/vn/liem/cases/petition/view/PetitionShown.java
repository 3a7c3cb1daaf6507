package vn.liem.cases.petition.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.petition.Classification;
import vn.liem.cases.petition.Petition.Received;
import vn.liem.cases.petition.PetitionCourse;
import vn.liem.cases.petition.PetitionDetails;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionStanding;
import vn.liem.kernel.SealedText;

/**
 * A petition as it is shown; what it is about stays sealed, and is opened for those who may. Who sent it is kept nowhere.
 *
 * @param kind as classified, or else as received
 * @param prolonged whether it is open past its last day today (đơn kéo dài)
 * @param limit the time to settle it, once it was accepted
 * @param steps what happened to it, by the legal days
 */
public record PetitionShown(
        UUID id,
        long version,
        String number,
        PetitionKind kind,
        Optional<String> sealedSubject,
        String receivedBy,
        LocalDate receivedOn,
        boolean aboutLeader,
        boolean anonymous,
        Optional<String> sentOnBy,
        Optional<Classification> classification,
        PetitionStanding standing,
        boolean beyondLevel,
        boolean prolonged,
        Optional<LimitOfPetition> limit,
        List<PetitionStepShown> steps) {

    static PetitionShown of(UUID id, long version, Received petition, LocalDate today) {
        PetitionDetails details = petition.details();
        PetitionCourse course = PetitionCourse.of(petition);
        return new PetitionShown(
                id,
                version,
                details.number(),
                petition.kind(),
                details.subject().map(SealedText::value),
                details.receivedBy(),
                details.receivedOn(),
                details.aboutLeader(),
                details.anonymous(),
                details.sentOnBy(),
                petition.classification(),
                course.standing(),
                course.isBeyondLevel(),
                course.isProlongedOn(today),
                course.limit().map(LimitOfPetition::of),
                petition.steps().stream().map(PetitionStepShown::of).toList());
    }
}
