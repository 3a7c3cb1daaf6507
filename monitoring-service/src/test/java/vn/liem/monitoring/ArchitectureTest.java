package vn.liem.monitoring;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import vn.liem.monitoring.figures.PeriodicReportEvent;
import vn.liem.testsupport.ArchitectureRules;
import vn.liem.testsupport.contract.PublishedContracts;

class ArchitectureTest {

    @TestFactory
    Stream<DynamicTest> the_code_keeps_its_rules() {
        return ArchitectureRules.service("vn.liem.monitoring")
                .sharing("fact", "dossier", "word", "door", "listing", "chart", "form")
                // How a directive, an appraisal, a matter of discipline, the money of a case stands on a day is said
                // once.
                .sharing("directives", "appraisals", "discipline", "recovery")
                // The first page says what figures and the committee's list say, and nothing of its own (ADR 0087).
                .gathering("home", "figures", "monitored")
                .tests();
    }

    @TestFactory
    Stream<DynamicTest> what_is_published_has_its_schema() {
        return PublishedContracts.of("monitoring-service", PeriodicReportEvent.class);
    }
}
