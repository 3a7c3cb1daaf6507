package vn.liem.cases.petition.door;

import java.time.LocalDate;
import vn.liem.cases.petition.Classification;
import vn.liem.cases.petition.PetitionKind;
import vn.liem.cases.petition.PetitionTurn;

/** What a body sends when it has classified a petition. */
public record ClassificationToRecord(
        LocalDate classifiedOn, PetitionKind kind, boolean competent, PetitionTurn turn, boolean remote) {

    Classification classification() {
        return new Classification(classifiedOn, kind, competent, turn, remote);
    }
}
