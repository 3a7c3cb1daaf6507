package vn.liem.trial.trial.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.liem.procedure.journey.OwningService;
import vn.liem.registers.RawRegisters;
import vn.liem.registers.RawRegisters.RawRow;
import vn.liem.registers.SampleRegisters;
import vn.liem.registers.StrayDecisions;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.security.Role;
import vn.liem.service.testing.Client;
import vn.liem.service.testing.SentRegisters;
import vn.liem.service.testing.ServiceUnderTest;
import vn.liem.service.testing.Tokens;

/** What the plan of an import sends is taken whole, in whatever order its parts come. */
@QuarkusTest
@QuarkusTestResource(value = ServiceUnderTest.class, restrictToAnnotatedClass = false)
class RegistersIT {

    private final Client importer = new Client(Tokens.importRunner());
    private final Client reader = new Client(Tokens.officer("T01-NC", "T01", Role.STANDING_AGENCY));

    @Test
    void the_registers_of_a_province_go_in_without_a_refusal() {
        var whole = new SentRegisters(OwningService.TRIAL, "province", importer);
        assertFalse(
                standing(whole, List.of(SampleRegisters.PROVINCE.registers())).isEmpty());
    }

    @Test
    void the_registers_of_the_country_go_in_without_a_refusal() {
        var whole = new SentRegisters(OwningService.TRIAL, "country", importer);
        assertFalse(whole.bring(List.of(SampleRegisters.NATIONAL.registers()))
                .position()
                .isEmpty());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void parts_with_stray_decisions_end_where_the_whole_ends(long seed) {
        RawRegisters all = StrayDecisions.in(RawRegisters.of(SampleRegisters.PROVINCE.files()), new Random(seed));
        Random random = new Random(seed);
        Map<String, Boolean> dealt = new HashMap<>();
        Predicate<RawRow> first =
                row -> dealt.computeIfAbsent(StrayDecisions.together(all, row), _ -> random.nextBoolean());
        var whole = new SentRegisters(OwningService.TRIAL, "whole " + seed, importer);
        var parts = new SentRegisters(OwningService.TRIAL, "parts " + seed, importer);
        assertEquals(
                standing(whole, List.of(all.folder())),
                standing(
                        parts,
                        List.of(
                                all.part(first).folder(),
                                all.part(first.negate()).folder())));
    }

    /** Each case's stage and decisions by its number. */
    private Map<String, List<Object>> standing(SentRegisters registers, List<RegisterFolder> folders) {
        var brought = registers.bring(folders);
        Map<String, List<Object>> standing = new TreeMap<>();
        for (String caseNo : CaseTimeline.of(brought.known().accepted()).keySet()) {
            Response shown =
                    reader.get("/api/v1/trials/" + registers.caseId(caseNo) + "?position=" + brought.position());
            if (shown.statusCode() != 404) {
                assertEquals(200, shown.statusCode(), shown::asString);
                standing.put(
                        caseNo,
                        List.of(shown.path("round"), "" + shown.path("stage"), shown.path("decisions.documentNo")));
            }
        }
        return standing;
    }
}
