package vn.liem.cases.registry.door;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.liem.cases.registry.CaseEvent;
import vn.liem.cases.registry.CaseEvent.CaseCorrected;
import vn.liem.cases.registry.CaseEvent.CaseInstituted;
import vn.liem.cases.registry.CaseEvent.CaseJoined;
import vn.liem.cases.registry.CaseEvent.CaseRegistered;
import vn.liem.cases.registry.CaseEvent.CaseSeparated;
import vn.liem.cases.registry.CaseEvent.CaseStatementWithdrawn;
import vn.liem.cases.registry.CaseEvent.JoinderAnnulled;
import vn.liem.cases.registry.CaseEvent.LossDetermined;
import vn.liem.eventstore.Following;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.FileSubject;
import vn.liem.handover.protocol.SubjectKind;
import vn.liem.handover.protocol.UnitCode;

/** The body that registers a case in the system begins its file and holds it until it hands it over (lập hồ sơ). */
final class FileBegun {

    private FileBegun() {}

    /** What the registration asks of the file's custody. */
    static Function<CaseEvent, List<Following<?, ?, ?>>> at(String body, LocalDate on) {
        return event -> switch (event) {
            case CaseRegistered registered -> List.of(begin(registered.caseId(), body, on));
            case CaseInstituted _,
                    LossDetermined _,
                    CaseSeparated _,
                    CaseJoined _,
                    JoinderAnnulled _,
                    CaseCorrected _,
                    CaseStatementWithdrawn _ -> List.of();
        };
    }

    private static Following<?, ?, ?> begin(UUID caseId, String body, LocalDate on) {
        FileSubject file = new FileSubject(SubjectKind.CASE, caseId);
        return new Following<>(Handovers.CUSTODY, new OpenFile(file, new UnitCode(body), on), Handovers.custody(file));
    }
}
