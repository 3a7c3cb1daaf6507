package vn.liem.registers.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.liem.registers.row.AccusedRow;
import vn.liem.registers.row.AppraisalRow;
import vn.liem.registers.row.AssetMeasureRow;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.DirectiveRow;
import vn.liem.registers.row.DisciplineRow;
import vn.liem.registers.row.ObligationRow;
import vn.liem.registers.row.PetitionRow;
import vn.liem.registers.row.ProceedingRow;
import vn.liem.registers.row.RecoveryRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.SourceRow;
import vn.liem.registers.row.SupervisionRow;
import vn.liem.registers.row.TransferRow;
import vn.liem.registers.row.UnitRow;

/** Cases whose rows can make each other unlawful: a case with those separated from it and the obligations tied to it. */
final class Families {

    private final Map<String, String> parents = new HashMap<>();

    static Families of(Claims claims) {
        Families families = new Families();
        for (Register register : new Register[] {Register.CASES, Register.OBLIGATIONS}) {
            for (Claim claim : claims.of(register).values()) {
                claim.accepted().ifPresent(known -> families.join(known.row()));
                claim.contenders().forEach(contender -> families.join(contender.row()));
            }
        }
        return families;
    }

    /** The family of a row, named by one of its members; a row without a case has none. */
    Optional<String> of(RegisterRow row) {
        return switch (row) {
            case CaseRow registered -> Optional.of(root(caseOf(registered.caseNo())));
            case AccusedRow accused -> Optional.of(root(caseOf(accused.caseNo())));
            case ProceedingRow decision -> Optional.of(root(caseOf(decision.caseNo())));
            case SupervisionRow item -> Optional.of(root(caseOf(item.subjectNo())));
            case ObligationRow obligation -> Optional.of(root(obligation(obligation.obligationNo())));
            case RecoveryRow recovery -> Optional.of(root(obligation(recovery.obligationNo())));
            case UnitRow _,
                    PetitionRow _,
                    SourceRow _,
                    TransferRow _,
                    AppraisalRow _,
                    AssetRow _,
                    AssetMeasureRow _,
                    DisciplineRow _,
                    DirectiveRow _ -> Optional.empty();
        };
    }

    private void join(RegisterRow row) {
        if (row instanceof CaseRow registered) {
            registered.parentCaseNo().ifPresent(parent -> join(caseOf(registered.caseNo()), caseOf(parent)));
        } else if (row instanceof ObligationRow obligation) {
            join(obligation(obligation.obligationNo()), caseOf(obligation.caseNo()));
        }
    }

    private void join(String left, String right) {
        String leftRoot = root(left);
        String rightRoot = root(right);
        if (!leftRoot.equals(rightRoot)) {
            parents.put(leftRoot, rightRoot);
        }
    }

    private String root(String member) {
        String root = member;
        for (String up = parents.get(root); up != null; up = parents.get(root)) {
            root = up;
        }
        return root;
    }

    private static String caseOf(String caseNo) {
        return "case " + caseNo;
    }

    private static String obligation(String obligationNo) {
        return "obligation " + obligationNo;
    }
}
