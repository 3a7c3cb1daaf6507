package vn.liem.handover.desk;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.testsupport.ArchitectureRules;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_protocol_is_used_and_uses_nobody() {
        return ArchitectureRules.readSide("vn.liem.handover")
                .sharing("protocol", "desk", "view")
                .tests();
    }
}
