package vn.liem.investigation.appraisal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An investigation that is suspended for want of an expertise or a valuation (CPC 229(1)(c)), with the open requests of its
 * case.
 *
 * @param suspendedOn the day of the suspension
 * @param documentNo the number of its decision
 * @param unit the body that suspended it
 * @param waitsFor the open requests, the oldest first
 */
public record HeldUpShown(
        UUID caseId, LocalDate suspendedOn, String documentNo, String unit, List<AppraisalShown> waitsFor) {}
