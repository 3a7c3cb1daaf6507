package vn.liem.control.officer;

import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.control.officer.OfficerCommand.AssignOfficer;
import vn.liem.control.officer.OfficerCommand.DemandRecusal;
import vn.liem.control.officer.OfficerCommand.RecuseOfficer;
import vn.liem.control.officer.OfficerEvent.OfficerAssigned;
import vn.liem.control.officer.OfficerEvent.OfficerRecordAnnulled;
import vn.liem.control.officer.OfficerEvent.OfficerRecused;
import vn.liem.control.officer.OfficerEvent.RecusalDemanded;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Correction;

/** Each act of a case folds the officers of all bodies in it, so no body may fill it. */
class OfficersAreBoundedTest {

    private static final OfficerDecider DECIDER = new OfficerDecider();
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);
    private static final SealedText WHY = new SealedText("s1.k1.cmVhc29u");
    private static final Correction BY_MISTAKE =
            new Correction(Optional.of("9/HB"), Optional.of(WHY), Optional.empty());
    private static final String POLICE = "T01-CQDT";
    private static final String PROCURACY = "T01-VKS";
    private static final String OF_OTHERS = "officer-b";

    @Test
    void one_body_fills_a_case_with_officers_only_so_far_and_leaves_the_place_of_others() {
        List<OfficerEvent> many = new ArrayList<>();
        for (int i = 0; i < CaseOfficers.OF_A_BODY_MAX; i++) {
            many.add(new OfficerAssigned(assignment("1/PC", "officer-" + i, TUESDAY)));
            many.add(new OfficerRecused(recused("made-up-" + i)));
            many.add(new RecusalDemanded(demanded("made-up-" + i)));
        }
        given(DECIDER, many)
                .when(new AssignOfficer(assignment("2/PC", "one-more", TUESDAY)))
                .thenRefused(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        given(DECIDER, many)
                .when(new RecuseOfficer(recused("one-more")))
                .thenRefused(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        given(DECIDER, many)
                .when(new DemandRecusal(demanded("one-more")))
                .thenRefused(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        given(DECIDER, many)
                .when(new AssignOfficer(assignment("1/PC", "officer-0", TUESDAY)))
                .thenNothing();
        many.add(new OfficerRecordAnnulled("1/PC", "officer-0", POLICE, BY_MISTAKE));
        given(DECIDER, many)
                .when(new AssignOfficer(assignment("2/PC", "one-more", TUESDAY)))
                .thenRefused(OfficerRefusal.TOO_MANY_OF_ONE_BODY);
        Assignment ofOthers = new Assignment("7/PC", OF_OTHERS, ProceedingRole.PROCURATOR, TUESDAY, PROCURACY);
        given(DECIDER, many).when(new AssignOfficer(ofOthers)).then(new OfficerAssigned(ofOthers));
    }

    private static Recusal recused(String officer) {
        return new Recusal("4/TC", officer, RecusalGround.NOT_IMPARTIAL, TUESDAY, RecusedBy.HEAD_OF_BODY, POLICE, WHY);
    }

    private static RecusalDemand demanded(String officer) {
        return new RecusalDemand("6/YC", officer, RecusalGround.NOT_IMPARTIAL, TUESDAY, POLICE, WHY, Optional.empty());
    }

    private static Assignment assignment(String number, String officer, LocalDate day) {
        return new Assignment(number, officer, ProceedingRole.INVESTIGATOR, day, POLICE);
    }
}
