package vn.liem.registers;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.testsupport.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_registers_are_pure() {
        return ArchitectureRules.pure(
                        "vn.liem.registers",
                        "vn.liem.procedure..",
                        "de.siegmar.fastcsv..",
                        "org.dhatim.fastexcel..",
                        "javax.xml.stream..")
                .sharing("row", "file", "answer", "known", "finding")
                .tests();
    }
}
