package vn.liem.control;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.testsupport.ArchitectureRules;
import vn.liem.testsupport.contract.PublishedContracts;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_its_rules() {
        return ArchitectureRules.service("vn.liem.control").tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_has_its_schema() {
        return PublishedContracts.allIn("control", "vn.liem.control");
    }
}
