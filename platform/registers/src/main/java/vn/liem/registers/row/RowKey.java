package vn.liem.registers.row;

import java.util.List;
import java.util.Optional;

/** What names a row among those of its register: the register's own number, or its parts in the order of the columns. */
public record RowKey(Register register, List<String> parts) {

    public RowKey {
        parts = List.copyOf(parts);
    }

    static RowKey of(Register register, String... parts) {
        return new RowKey(register, List.of(parts));
    }

    /** The key of a unit (cơ quan, đơn vị). */
    public static RowKey unit(String unitCode) {
        return of(Register.UNITS, unitCode);
    }

    /** The key of a matter or a case (vụ việc, vụ án). */
    public static RowKey ofCase(String caseNo) {
        return of(Register.CASES, caseNo);
    }

    /** The key of an information source on crime (nguồn tin về tội phạm). */
    public static RowKey source(String sourceNo) {
        return of(Register.SOURCES, sourceNo);
    }

    /** The key of a person accused in a case (bị can). */
    public static RowKey accused(String caseNo, String personNo) {
        return of(Register.ACCUSED, caseNo, personNo);
    }

    /** The key of a procedural decision (quyết định tố tụng), of the whole case or of one accused. */
    public static RowKey decision(String caseNo, Optional<String> personNo, String documentNo) {
        return of(Register.PROCEEDINGS, caseNo, personNo.orElse(""), documentNo);
    }

    /** The key of an obligation to pay or return (nghĩa vụ thi hành). */
    public static RowKey obligation(String obligationNo) {
        return of(Register.OBLIGATIONS, obligationNo);
    }

    @Override
    public String toString() {
        return String.join(" + ", parts.stream().filter(part -> !part.isEmpty()).toList());
    }
}
