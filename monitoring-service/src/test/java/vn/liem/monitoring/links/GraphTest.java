package vn.liem.monitoring.links;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.liem.monitoring.chart.Drawing;
import vn.liem.monitoring.fact.AccusedFact;
import vn.liem.monitoring.fact.CaseFact;
import vn.liem.monitoring.fact.DecisionFact;
import vn.liem.monitoring.fact.Fact;
import vn.liem.monitoring.fact.Facts;
import vn.liem.monitoring.links.Tie.Kind;
import vn.liem.monitoring.links.Tie.Relation;
import vn.liem.procedure.journey.ProceduralDecision;

/** A network of people, cases and bodies, and the part of it that can be read as a picture. */
class GraphTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Test
    void somebody_in_two_cases_ties_them() {
        Network network = network(registered("c1"), registered("c2"), accused("c1", "p1"), accused("c2", "p1"));
        assertEquals(2, network.casesOfEnds().get("p1"));
        Graph graph = Graph.around(network, "c1");
        assertEquals(List.of("c1", "c2"), graph.cases());
        assertEquals(List.of("p1"), graph.people());
        assertEquals(2, graph.ties().size());
    }

    @Test
    void around_a_case_stands_nothing_that_is_tied_by_a_body_alone() {
        Network network = network(
                registered("c1"), registered("c2"), accused("c1", "p1"), decided("c1", "A"), decided("c2", "A"));
        Graph graph = Graph.around(network, "c1");
        assertEquals(List.of("c1"), graph.cases());
        assertEquals(List.of("A"), graph.bodies());
    }

    @Test
    void what_was_not_yet_on_a_day_is_not_tied() {
        Facts facts = Facts.of(List.of(registered("c1"), accused("c1", "p1")));
        assertEquals(List.of(), Network.on(facts, DAY.minusDays(1), _ -> true).ties());
        assertEquals(1, Network.on(facts, DAY, _ -> true).ties().size());
    }

    @Test
    void a_case_that_may_not_be_opened_ties_nothing() {
        Facts facts = Facts.of(List.of(registered("c1"), registered("c2"), accused("c1", "p1"), accused("c2", "p1")));
        Network network = Network.on(facts, DAY, each -> each.id().equals("c1"));
        assertEquals(1, network.casesOfEnds().get("p1"));
        assertEquals(List.of("c1"), List.copyOf(network.cases().keySet()));
    }

    @Test
    void no_more_is_shown_than_can_be_read_and_the_rest_is_counted() {
        Graph graph = Graph.of(large());
        assertEquals(Graph.NODES_MAX, graph.size());
        assertTrue(graph.people().contains("shared"), "who ties cases comes first");
        assertEquals(40 * 3 + 1 - graph.people().size(), graph.left().get(Kind.PERSON));
        assertEquals(40 - graph.cases().size(), graph.left().get(Kind.CASE));
        assertTrue(graph.ties().stream().allMatch(tie -> graph.cases().contains(tie.caseId())));
    }

    @Test
    void the_same_network_is_the_same_picture_in_whatever_order_it_is_told() {
        List<Fact> facts = new ArrayList<>(largeFacts());
        Drawing drawing = drawn(network(facts.toArray(Fact[]::new)));
        Collections.shuffle(facts, new Random(77));
        assertEquals(drawing, drawn(network(facts.toArray(Fact[]::new))));
    }

    @Test
    void a_separated_case_is_tied_to_the_one_it_came_from() {
        CaseFact part = registered("c2").separatedFrom("c1");
        Network network = network(registered("c1"), part);
        assertEquals(Relation.SEPARATED, network.ties().getFirst().relation());
        assertEquals(List.of("c1", "c2"), Graph.around(network, "c1").cases());
    }

    private static Drawing drawn(Network network) {
        return GraphDrawing.of(Graph.of(network), "t", Kind::english, key -> key, id -> id, code -> code);
    }

    private static Network large() {
        return network(largeFacts().toArray(Fact[]::new));
    }

    private static List<Fact> largeFacts() {
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "c%02d".formatted(i);
            facts.add(registered(id));
            for (int j = 0; j < 3; j++) {
                facts.add(accused(id, "p%02d-%d".formatted(i, j)));
            }
            facts.add(decided(id, "B" + i % 4));
        }
        facts.add(accused("c17", "shared"));
        facts.add(accused("c33", "shared"));
        return facts;
    }

    private static Network network(Fact... facts) {
        return Network.on(Facts.of(List.of(facts)), DAY, _ -> true);
    }

    private static AccusedFact accused(String caseId, String person) {
        return new AccusedFact(caseId, person, DAY, false, false, Optional.empty());
    }

    private static DecisionFact decided(String caseId, String unit) {
        return new DecisionFact(
                caseId,
                ProceduralDecision.INVESTIGATION_CONCLUDED,
                "1",
                DAY,
                unit,
                Optional.empty(),
                Optional.empty(),
                1,
                1);
    }

    private static CaseFact registered(String id) {
        return new CaseFact(
                id,
                "VA-" + id,
                "case",
                "T01",
                "land",
                "corruption",
                DAY.minusDays(9),
                Optional.of(DAY.minusDays(9)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
