package vn.liem.investigation.appraisal;

import static vn.liem.investigation.CaseFile.POLICE;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.appraisal.AppraisalCommand.AnnulAppraisalRecord;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalConcluded;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalDocumentsAsked;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalReceived;
import vn.liem.investigation.appraisal.AppraisalEvent.AppraisalRequested;
import vn.liem.investigation.investigation.InvestigationCommand.OpenInvestigation;
import vn.liem.kernel.SealedText;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.RegisterLine;

/** Requests and what follows them, for the tests of one request. */
final class AppraisalFixtures {

    static final AppraisalDecider DECIDER = new AppraisalDecider();
    static final LocalDate INSTITUTED = LocalDate.of(2024, 1, 8);
    static final LocalDate ASKED = LocalDate.of(2024, 3, 1);
    static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);
    static final String EXPERTS = "T01-GD";
    static final SealedText SEALED = new SealedText("s1.k1.cmVhc29u");
    static final RegisterLine LINE = new RegisterLine("a".repeat(64), 12);
    static final AppraisalRequest EXPERTISE = request(AppraisalKind.EXPERTISE, Optional.empty(), Optional.empty());
    static final AppraisalRequest COMPLEX =
            request(AppraisalKind.EXPERTISE, Optional.of(ExpertiseMatter.COMPLEX), Optional.empty());
    static final AppraisalRequest VALUATION =
            request(AppraisalKind.VALUATION, Optional.empty(), Optional.of(LocalDate.of(2024, 4, 6)));
    static final AppraisalRequested REQUESTED = new AppraisalRequested(EXPERTISE);
    static final AppraisalReceived RECEIVED = received(MONDAY);
    static final AppraisalDocumentsAsked DOCUMENTS_ASKED = asked("9/CV", LocalDate.of(2024, 4, 1));
    static final AppraisalConcluded CONCLUDED = concluded(LocalDate.of(2024, 6, 3));

    static AppraisalRequest request(AppraisalKind kind, Optional<ExpertiseMatter> matter, Optional<LocalDate> dueOn) {
        return new AppraisalRequest(
                "15/TC",
                kind,
                ASKED,
                "T01-CQDT",
                EXPERTS,
                matter,
                dueOn,
                Optional.of(SEALED),
                Optional.empty(),
                Optional.empty());
    }

    static AppraisalReceived received(LocalDate day) {
        return new AppraisalReceived(new RequestReceipt("7/BB", day, EXPERTS, Optional.empty()));
    }

    static AppraisalDocumentsAsked asked(String number, LocalDate day) {
        return new AppraisalDocumentsAsked(new Asking(number, day, SEALED, EXPERTS));
    }

    static Provision provision(String number, String asking, LocalDate day) {
        return new Provision(number, asking, day, "T01-CQDT");
    }

    static AppraisalExtension extension(String number, LocalDate day, int length, LengthUnit in) {
        return new AppraisalExtension(number, day, length, in, "T01-CQDT");
    }

    static AppraisalConcluded concluded(LocalDate day) {
        return new AppraisalConcluded(new AppraisalConclusion("21/KL", day, EXPERTS, Optional.empty()));
    }

    static RequestAppraisal asks(AppraisalRequest request) {
        return new RequestAppraisal(request, Optional.empty(), underInvestigation());
    }

    static AnnulAppraisalRecord annuls(AppraisalDocument document, String number) {
        return new AnnulAppraisalRecord(new Recorded(document, number), CaseFile.BY_DECISION);
    }

    static Appraisal state(AppraisalEvent... events) {
        Appraisal state = DECIDER.initial();
        for (AppraisalEvent event : events) {
            state = DECIDER.evolve(state, event);
        }
        return state;
    }

    static Alongside underInvestigation() {
        return new Alongside(opened().entries(), 2);
    }

    static CaseFile opened() {
        var file = new CaseFile();
        file.investigation(at -> new OpenInvestigation(DecisionAsked.onCase("1/KT", INSTITUTED, POLICE), at));
        return file;
    }

    private AppraisalFixtures() {}
}
