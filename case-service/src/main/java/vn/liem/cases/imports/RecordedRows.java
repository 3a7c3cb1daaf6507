package vn.liem.cases.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.liem.cases.person.LookUp;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;

/**
 * Tells what people have recorded in this service, in the form of the register whose rows tell such facts; each feature that
 * carries rows of a register tells its own.
 */
public interface RecordedRows {

    /** The register whose form it is. */
    Register register();

    /** What was recorded under the numbers asked for, and is not what an import told and nobody has touched since. */
    List<InSystem> recorded(Asked asked);

    /**
     * What is asked for.
     *
     * @param numbers the register's own numbers; the parts of a key that has several are joined as the key prints itself
     * @param told what imports have told under such numbers
     * @param brought the rows that are brought or wait under such numbers
     * @param who looks at texts
     */
    record Asked(Set<String> numbers, Map<String, RegisterRow> told, Map<String, RegisterRow> brought, LookUp who) {

        /** The numbers under which a row is brought: their texts are compared, and opened for that. */
        public Set<String> compared() {
            return brought.keySet();
        }

        /** The numbers that no import has told. */
        public List<String> untold() {
            return numbers.stream()
                    .filter(number -> !told.containsKey(number))
                    .sorted()
                    .toList();
        }
    }
}
