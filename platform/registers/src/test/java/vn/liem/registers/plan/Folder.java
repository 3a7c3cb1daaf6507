package vn.liem.registers.plan;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.Known;
import vn.liem.registers.row.Register;

/** A small folder written row by row; cells that a test does not care about are filled in. */
final class Folder {

    private final Map<Register, List<String>> rows = new EnumMap<>(Register.class);

    static Folder empty() {
        return new Folder();
    }

    /** A province with one case, VA-1, registered and instituted on 1 January 2024, and its accused BC-1. */
    static Folder withCase() {
        return empty().unit("T01", "")
                .theCase("VA-1", "2024-01-01", "2024-01-01")
                .accused("VA-1", "BC-1", "2024-01-05");
    }

    Folder row(Register register, String cells) {
        rows.computeIfAbsent(register, _ -> new ArrayList<>()).add(cells);
        return this;
    }

    Folder unit(String code, String parent) {
        return row(Register.UNITS, code + ",,,agency,province," + parent);
    }

    Folder theCase(String caseNo, String registeredOn, String institutedOn) {
        return separated(caseNo, registeredOn, institutedOn, "");
    }

    Folder separated(String caseNo, String registeredOn, String institutedOn, String parent) {
        return row(
                Register.CASES,
                caseNo + ",case,,T01,health,corruption," + registeredOn + "," + institutedOn + ",353,1,old,,," + parent
                        + ",,");
    }

    Folder accused(String caseNo, String personNo, String accusedOn) {
        return row(
                Register.ACCUSED, caseNo + "," + personNo + ",Hồ Thanh B1,1970," + accusedOn + ",353,1,yes,yes,none,");
    }

    Folder decision(String decidedOn, String decision, String documentNo) {
        return decision(decidedOn, decision, documentNo, "");
    }

    Folder decision(String decidedOn, String decision, String documentNo, String detail) {
        return row(Register.PROCEEDINGS, "VA-1,," + decidedOn + "," + decision + ",T01," + documentNo + "," + detail);
    }

    RegisterFolder build() {
        Map<String, byte[]> files = new TreeMap<>();
        rows.forEach((register, lines) -> files.put(
                register.fileName(),
                (String.join(",", register.header()) + "\n" + String.join("\n", lines) + "\n").getBytes(UTF_8)));
        return RegisterFolder.of(files);
    }

    Plan plan() {
        return plan(Known.nothing());
    }

    Plan plan(Known known) {
        return Planner.plan(known, build());
    }

    Known known() {
        return plan().after();
    }

    Known known(Known before) {
        return plan(before).after();
    }
}
