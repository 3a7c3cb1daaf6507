package vn.liem.registers.finding;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.row.DisciplineRow;
import vn.liem.registers.row.DisciplineRow.Form;

/** A form of discipline (hình thức kỷ luật) that its track does not have; the decision counts as it is written. */
record FormNotOfTrack() implements RowRule {

    static final String RULE = "form_not_of_track";

    private static final Set<Form> PARTY = EnumSet.of(Form.REPRIMAND, Form.WARNING, Form.REMOVAL, Form.EXPULSION);
    private static final Set<Form> ADMINISTRATIVE = EnumSet.complementOf(EnumSet.of(Form.EXPULSION));
    private static final Set<Form> OF_HEADS = EnumSet.of(Form.REPRIMAND, Form.WARNING, Form.REMOVAL);

    @Override
    public List<Finding> on(KnownRow known) {
        if (!(known.row() instanceof DisciplineRow decision) || fits(decision)) {
            return List.of();
        }
        return List.of(new Finding(
                known,
                decision.caseNo(),
                RULE,
                article(decision),
                Optional.of(decision.decidedOn()),
                new Wording(
                        "Hình thức kỷ luật không thuộc loại kỷ luật đã ghi; quyết định vẫn được tính như sổ ghi.",
                        "The form of discipline is none of its track; the decision counts as the register has it.")));
    }

    private static boolean fits(DisciplineRow decision) {
        return switch (decision.track()) {
            case PARTY -> PARTY.contains(decision.form());
            case ADMINISTRATIVE -> ADMINISTRATIVE.contains(decision.form());
            case HEAD_RESPONSIBILITY -> OF_HEADS.contains(decision.form());
        };
    }

    private static String article(DisciplineRow decision) {
        return switch (decision.track()) {
            case PARTY -> "Party Charter Art.35(2)";
            case ADMINISTRATIVE -> "Law on Cadres and Civil Servants 22/2008 Art.79";
            case HEAD_RESPONSIBILITY -> "NĐ 59/2019/NĐ-CP Art.78";
        };
    }
}
