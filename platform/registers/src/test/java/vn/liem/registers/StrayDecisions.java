package vn.liem.registers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.row.Register;

/** Registers with decisions that mostly do not fit; some would, as long as others are not there. */
public final class StrayDecisions {

    private static final int STRAY_DECISIONS = 60;

    private StrayDecisions() {}

    /** The registers with stray decisions at the end of their file. */
    public static RawRegisters in(RawRegisters registers, Random random) {
        List<RawRow> rows = new ArrayList<>(registers.rows());
        List<RawRow> decisions = registers.rows().stream()
                .filter(row -> row.file().equals(Register.PROCEEDINGS.fileName()))
                .toList();
        for (int i = 0; i < STRAY_DECISIONS; i++) {
            RawRow model = decisions.get(random.nextInt(decisions.size()));
            List<String> cells = new ArrayList<>(model.cells());
            RawRow other = decisions.get(random.nextInt(decisions.size()));
            int decidedOn = Register.PROCEEDINGS.header().indexOf("decided_on");
            LocalDate day = LocalDate.parse(cells.get(decidedOn)).plusDays(random.nextInt(60) - 20L);
            cells.set(decidedOn, day.toString());
            cells.set(Register.PROCEEDINGS.header().indexOf("decision"), registers.cell(other, "decision"));
            cells.set(Register.PROCEEDINGS.header().indexOf("detail"), registers.cell(other, "detail"));
            cells.set(Register.PROCEEDINGS.header().indexOf("document_no"), "L" + i);
            rows.add(new RawRow(model.file(), 0, cells));
        }
        return new RawRegisters(registers.headers(), rows);
    }

    /** Rows of one key, and decisions of one case on one day, are told apart by their file alone: they stay together. */
    public static String together(RawRegisters all, RawRow row) {
        if (row.file().equals(Register.PROCEEDINGS.fileName())) {
            return "decisions " + all.cell(row, "case_no") + all.cell(row, "decided_on");
        }
        StringBuilder key = new StringBuilder(row.file());
        Register.ofFile(row.file())
                .orElseThrow()
                .table()
                .keyColumns()
                .forEach(column -> key.append(' ').append(all.cell(row, column.name())));
        return key.toString();
    }
}
