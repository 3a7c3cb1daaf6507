package vn.liem.registers.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.known.Known;

/** The registers of the country are planned beside everything else that a service holds: what that takes has a bound. */
class PlanInLittleMemoryTest {

    /** The whole heap of a process that does nothing else; the registers of the province take 10 of it. */
    private static final String HEAP = "-Xmx48m";

    private static final int MINUTES_MAX = 5;

    @Test
    void the_country_is_planned_in_little_memory() throws IOException, InterruptedException {
        Process planning = new ProcessBuilder(List.of(
                        ProcessHandle.current().info().command().orElseThrow(),
                        HEAP,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OfTheCountry.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(planning.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(planning.waitFor(MINUTES_MAX, TimeUnit.MINUTES));
        assertEquals("25894 rows planned", said.strip());
    }

    /** Plans the registers of the country, in a process of its own. */
    static final class OfTheCountry {

        private OfTheCountry() {}

        /** Says how many rows it planned. */
        public static void main(String... arguments) {
            Plan plan = Planner.plan(Known.nothing(), SampleRegisters.NATIONAL.registers());
            System.out.println(plan.rows().size() + " rows planned");
        }
    }
}
