package vn.liem.investigation.appraisal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalConclusion;
import vn.liem.investigation.appraisal.AppraisalExtension;
import vn.liem.investigation.appraisal.AppraisalRequest;
import vn.liem.investigation.appraisal.Asking;
import vn.liem.investigation.appraisal.Declining;
import vn.liem.investigation.appraisal.Delay;
import vn.liem.investigation.appraisal.Provision;
import vn.liem.investigation.appraisal.RequestReceipt;
import vn.liem.investigation.appraisal.WaitingTold;

/**
 * A request as it is shown.
 *
 * @param awaited the documents that were asked for and have not come
 * @param time how its time stands on the day {@code asOf}
 * @param toldByRegister what a register says without saying when: days of waiting, and why it took long
 */
public record AppraisalShown(
        UUID request,
        UUID caseId,
        long version,
        String kindVi,
        String kindEn,
        AppraisalRequest asked,
        AppraisalStanding standing,
        LocalDate asOf,
        TimeShown time,
        Optional<RequestReceipt> receipt,
        Optional<Declining> declining,
        List<Asking> askings,
        List<Asking> awaited,
        List<Provision> provisions,
        List<AppraisalExtension> extensions,
        List<Delay> delays,
        Optional<WaitingTold> toldByRegister,
        Optional<AppraisalConclusion> conclusion) {

    static AppraisalShown of(AppraisalEntry row, AppraisalStanding standing, Requested known, LocalDate asOf) {
        return new AppraisalShown(
                row.request,
                row.caseId,
                row.version,
                known.request().kind().vietnamese(),
                known.request().kind().english(),
                known.request(),
                standing,
                asOf,
                TimeShown.of(known, asOf),
                known.receipt(),
                known.declining(),
                known.askings(),
                known.awaited(),
                known.provisions(),
                known.extensions(),
                known.delays(),
                known.waiting(),
                known.conclusion());
    }
}
