package vn.liem.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import vn.liem.local.run.PartName;

/**
 * One hand-over of an information source from the inspectorate, in case-service, to the investigation police, in
 * investigation-service, over the real broker. Before each append its service stands at a gate; at one of them, at a chosen
 * moment, its process is killed, and the supervisor starts it again.
 */
final class HandoverUnderFire {

    private final Installation system;
    private final Databases databases;
    private final Officer sender;
    private final Officer receiver;
    private final Step fatal;
    private final Death death;
    private CompletableFuture<Officer.Answer> asked = new CompletableFuture<>();
    private String source = "";
    private String offer = "";

    HandoverUnderFire(Installation system, Step fatal, Death death) {
        this.system = system;
        this.databases = new Databases(system);
        this.sender = new Officer(system, "intake");
        this.receiver = new Officer(system, "head");
        this.fatal = fatal;
        this.death = death;
    }

    /** Whether a service can die at this moment of the step. */
    static boolean isPossible(Step step, Death death) {
        return switch (death) {
            case BEFORE_ITS_COMMIT, BEFORE_ACKNOWLEDGING_AND_PUBLISHING -> true;
            case BEFORE_PUBLISHED_IS_NOTED -> step.isAnsweredByMachine();
        };
    }

    /** Goes through all steps, and holds what came of them against what was promised. */
    void run() {
        source = newSource();
        databases.sizesOnceQuiet();
        String document = sender.handIn(
                        PartName.CASE, "Tài liệu %s".formatted(source).getBytes(StandardCharsets.UTF_8))
                .good()
                .body()
                .path("sha256")
                .asText();
        Deque<AppendGate> gates = new ArrayDeque<>();
        try {
            gates.add(AppendGate.shut(databases, Step.OFFERED.service()));
            for (Step step : Step.values()) {
                begin(step, document);
                gates.getFirst().awaitSomebody();
                // The gate of the next step is shut before this one opens, or the next append could be through.
                step.next().ifPresent(next -> gates.add(AppendGate.shut(databases, next.service())));
                pass(step, gates);
                end(step);
            }
        } finally {
            gates.forEach(AppendGate::close);
        }
        it_has_ended_once_with_both_receipts();
    }

    private String newSource() {
        String number = "NT-HC/" + UUID.randomUUID().toString().substring(0, 8);
        return sender.post(PartName.CASE, "/api/v1/sources", """
                {"number":"%s","kind":"proposal_to_institute","channel":"inspection","subject":"Kiến nghị khởi tố",
                 "field":"land","sentBy":"T01-TT","sentTo":"T01-CQDT","sentOn":"2024-06-03"}""".formatted(number))
                .good()
                .id();
    }

    /** An officer asks for a step, and asks again with the same key while the service is away. */
    private void begin(Step step, String document) {
        if (!step.isAnOfficers()) {
            return;
        }
        asked = CompletableFuture.supplyAsync(() -> step == Step.OFFERED
                ? sender.post(PartName.CASE, "/api/v1/handovers", """
                        {"subjectKind":"source","subjectId":"%s","to":"T01-CQDT","legalBasis":{"articles":[{"law":"law_on_inspection","article":"64"}]},
                         "documents":[{"documentNumber":"12/KL-TTr","sha256":"%s","pages":1}]}""".formatted(source, document))
                : accepted());
    }

    /** Where the sender was away while its document was fetched, the file is incomplete until it is looked at again. */
    private Officer.Answer accepted() {
        return Patience.first("the file is complete", () -> {
            Officer.Answer answer =
                    receiver.post(PartName.INVESTIGATION, "/api/v1/handovers/%s/acceptances".formatted(offer), "{}");
            boolean incomplete =
                    "file_incomplete".equals(answer.body().path("code").asText());
            return incomplete ? Optional.empty() : Optional.of(answer);
        });
    }

    private void pass(Step step, Deque<AppendGate> gates) {
        AppendGate gate = gates.removeFirst();
        if (step != fatal) {
            gate.close();
            return;
        }
        switch (death) {
            case BEFORE_ITS_COMMIT -> {
                system.kill(step.service());
                gate.endSessionsOfTheDead();
                gate.awaitNobody();
                assertFalse(isCommitted(step), "nothing was committed");
                gate.close();
            }
            case BEFORE_ACKNOWLEDGING_AND_PUBLISHING -> {
                signal("STOP");
                try {
                    gate.close();
                    Patience.until(step + " is committed", () -> isCommitted(step));
                    system.kill(step.service());
                } finally {
                    signal("CONT");
                }
            }
            case BEFORE_PUBLISHED_IS_NOTED -> {
                try (Connection held = databases.connect(step.service());
                        Statement statement = held.createStatement()) {
                    held.setAutoCommit(false);
                    statement.execute("select * from relay_cursor for update");
                    gate.close();
                    Patience.until(step + " is committed", () -> isCommitted(step));
                    gates.getFirst().awaitSomebody();
                    system.kill(step.service());
                    held.rollback();
                } catch (SQLException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        // The supervisor would wait longer each time that the same service dies.
        system.run("start", step.service().word()).good();
    }

    private void signal(String name) {
        String pid = Long.toString(system.part(PartName.KAFKA).process().pid());
        try {
            int code = new ProcessBuilder("kill", "-" + name, pid).start().waitFor();
            assertEquals(0, code, "kill -" + name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void end(Step step) {
        if (step.isAnOfficers()) {
            Officer.Answer answer = asked.join().good();
            if (step == Step.OFFERED) {
                offer = answer.id();
            }
        }
        Patience.until(step + " is committed", () -> isCommitted(step));
    }

    private boolean isCommitted(Step step) {
        return step.type().map(type -> count(step.service(), type) > 0).orElseGet(this::isReleaseHeard);
    }

    private boolean isReleaseHeard() {
        long released = databases.number(
                PartName.CASE,
                "select pos from event where type = '%s' and subject = 'source:%s'"
                        .formatted(Step.RELEASED.type().orElseThrow(), source));
        return databases.number(
                        PartName.INVESTIGATION,
                        "select count(*) from inbox_mark where source = 'case-service/1' and pos = " + released)
                > 0;
    }

    private long count(PartName service, String type) {
        return databases.number(
                service,
                "select count(*) from event where type = '%s' and subject = 'source:%s'".formatted(type, source));
    }

    private void it_has_ended_once_with_both_receipts() {
        databases.sizesOnceQuiet();
        Arrays.stream(Step.values())
                .filter(step -> step.type().isPresent() && !step.isRepeatedByCheck())
                .forEach(step ->
                        assertEquals(1, count(step.service(), step.type().orElseThrow()), step.name()));
        JsonNode sent = shown(sender, PartName.CASE, "released");
        JsonNode received = shown(receiver, PartName.INVESTIGATION, "accepted");
        eachCheckOnce(Step.RECEIVED, received.at("/receipt/check"));
        eachCheckOnce(Step.RECEIPT_HEARD, sent.at("/receiptAtSender/check"));
        assertEquals(leaf(sent, "/offer/leaf"), leaf(received, "/receipt/offerLeaf"));
        assertEquals(leaf(received, "/receipt/leaf"), leaf(sent, "/receiptAtSender/receiptLeaf"));
        assertEquals("T01-CQDT", received.at("/acceptance/holder").asText());
        assertEquals("T01-CQDT", sent.at("/release/holder").asText());
        assertEquals(
                received.at("/acceptance/custodyEpoch").asLong(),
                sent.at("/release/custodyEpoch").asLong());
    }

    private void eachCheckOnce(Step step, JsonNode check) {
        assertEquals(check.asLong(), count(step.service(), step.type().orElseThrow()), step.name());
    }

    /** Each service shows what its own log says. */
    private JsonNode shown(Officer officer, PartName service, String state) {
        return Patience.first("the hand-over is shown as " + state, () -> {
            JsonNode shown =
                    officer.get(service, "/api/v1/handovers/" + offer).good().body();
            return state.equals(shown.path("state").asText()) ? Optional.of(shown) : Optional.empty();
        });
    }

    private static String leaf(JsonNode shown, String place) {
        String leaf = shown.at(place).asText();
        assertTrue(leaf.length() >= 40, () -> place + " of " + shown);
        return leaf;
    }
}
