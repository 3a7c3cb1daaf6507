package vn.liem.registers.plan;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.answer.RowSentences;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.AppraisalRow;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.DisciplineRow;
import vn.liem.registers.row.Fault;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.PetitionRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;
import vn.liem.registers.row.SourceRow;
import vn.liem.registers.row.SupervisionRow;
import vn.liem.registers.row.TransferRow;
import vn.liem.registers.row.UnitRow;

/** The orders of days that a row must keep: those of its own days and those with the rows it refers to. */
final class DaysBetweenRows {

    private final Map<RowKey, KnownRow> standing;

    DaysBetweenRows(Map<RowKey, KnownRow> standing) {
        this.standing = standing;
    }

    /** The first order that the row breaks; where a row it refers to is missing there is nothing to compare with. */
    Optional<Verdict.Refused> brokenBy(RegisterRow row) {
        return row.brokenOrder()
                .map(order -> refused(order.later().name(), RowSentences.daysOfRow(order.later(), order.earlier())))
                .or(() -> brokenWithOthers(row));
    }

    private Optional<Verdict.Refused> brokenWithOthers(RegisterRow row) {
        return switch (row) {
            case AccusedRow accused ->
                institutedFor(accused)
                        .flatMap(instituted -> beforeInstituted("accused_on", accused.accusedOn(), instituted));
            case ProceedingRow decision ->
                registered(decision.caseNo())
                        .flatMap(CaseRow::institutedOn)
                        .flatMap(instituted -> beforeInstituted("decided_on", decision.decidedOn(), instituted));
            case RecoveryRow recovery ->
                obligation(recovery)
                        .flatMap(obligation -> registered(obligation.caseNo()))
                        .flatMap(registered -> beforeRegistered("received_on", recovery.receivedOn(), registered));
            case SupervisionRow item ->
                registered(item.subjectNo())
                        .flatMap(registered -> beforeRegistered("listed_on", item.listedOn(), registered));
            case UnitRow _,
                    PetitionRow _,
                    SourceRow _,
                    CaseRow _,
                    TransferRow _,
                    AppraisalRow _,
                    AssetRow _,
                    AssetMeasureRow _,
                    ObligationRow _,
                    DisciplineRow _,
                    DirectiveRow _ -> Optional.empty();
        };
    }

    // The accused of a separated case were charged in the case it was separated from.
    private Optional<LocalDate> institutedFor(AccusedRow accused) {
        return registered(accused.caseNo())
                .flatMap(registered -> registered.parentCaseNo().isPresent()
                        ? registered.parentCaseNo().flatMap(this::registered).flatMap(CaseRow::institutedOn)
                        : registered.institutedOn());
    }

    private static Optional<Verdict.Refused> beforeInstituted(String column, LocalDate day, LocalDate instituted) {
        return day.isBefore(instituted)
                ? Optional.of(refused(column, RowSentences.beforeInstituted(column, day, instituted)))
                : Optional.empty();
    }

    private static Optional<Verdict.Refused> beforeRegistered(String column, LocalDate day, CaseRow registered) {
        return day.isBefore(registered.registeredOn())
                ? Optional.of(refused(column, RowSentences.beforeRegistered(column, day, registered.registeredOn())))
                : Optional.empty();
    }

    private Optional<CaseRow> registered(String caseNo) {
        return Optional.ofNullable(standing.get(RowKey.ofCase(caseNo)))
                .map(KnownRow::row)
                .filter(CaseRow.class::isInstance)
                .map(CaseRow.class::cast);
    }

    private Optional<ObligationRow> obligation(RecoveryRow recovery) {
        return Optional.ofNullable(standing.get(RowKey.obligation(recovery.obligationNo())))
                .map(KnownRow::row)
                .filter(ObligationRow.class::isInstance)
                .map(ObligationRow.class::cast);
    }

    private static Verdict.Refused refused(String column, Wording message) {
        return new Verdict.Refused(Fault.DATE_ORDER, column, message);
    }
}
