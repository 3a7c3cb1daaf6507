package vn.liem.monitoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.testsupport.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_its_rules() {
        return ArchitectureRules.service("vn.liem.monitoring")
                .sharing("fact", "dossier", "word", "door")
                .tests();
    }
}
