package vn.liem.cases.petition;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What was received. Who sent it is taken in nowhere: no field, and no text in clear that could say it.
 *
 * @param number the receiving body's own number
 * @param kind as it was received; a classification may say another
 * @param subject what it is about, sealed; empty where a register does not say
 * @param receivedBy the unit code of the body that received it
 * @param aboutLeader whether it speaks of leaders or managers (cán bộ lãnh đạo, quản lý)
 * @param anonymous whether it came without a sender's name (đơn nặc danh)
 * @param sentOnBy the unit code of the body that passed it on, press and elected bodies among them, where one did
 */
public record PetitionDetails(
        String number,
        PetitionKind kind,
        Optional<SealedText> subject,
        String receivedBy,
        LocalDate receivedOn,
        boolean aboutLeader,
        boolean anonymous,
        Optional<String> sentOnBy) {

    /** It with what a register does not tell as it is known: what it is about, and who passed it on. */
    PetitionDetails and(PetitionDetails known) {
        return new PetitionDetails(
                number,
                kind,
                subject.or(known::subject),
                receivedBy,
                receivedOn,
                aboutLeader,
                anonymous,
                sentOnBy.or(known::sentOnBy));
    }
}
