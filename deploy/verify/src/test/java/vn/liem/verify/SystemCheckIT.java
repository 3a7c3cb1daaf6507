package vn.liem.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.liem.contracts.LiemService;
import vn.liem.eventstore.StoredEvent;
import vn.liem.verifier.SignedNote;
import vn.liem.verify.Found.Fault;

class SystemCheckIT {

    private static final String OFFER = UUID.randomUUID().toString();

    /** Up to which event of the sender the receiver has heard. */
    private static final int KEPT = 21;

    private final Ledger sender = new Ledger(LiemService.CASE);
    private final Ledger receiver = new Ledger(LiemService.INVESTIGATION);

    /** A hand-over from the offer to the release, each event with its receipt, and lamps before and between. */
    @BeforeEach
    void a_hand_over_is_done() {
        for (int i = 0; i < 20; i++) {
            sender.say("lamp.lit.v1", "{}");
            receiver.say("lamp.lit.v1", "{}");
        }
        SignedNote before = sender.signed();
        StoredEvent offered = sender.say("handover.file-offered.v2", said("\"checkpoint\":" + quoted(before)));
        StoredEvent received = receiver.say(
                "handover.file-received.v1",
                said("\"offerLeaf\":\"%s\",\"sendersCheckpoint\":%s".formatted(offered.leaf(), quoted(before))));
        sender.say("handover.receipt-recorded.v1", said("\"receiptLeaf\":\"%s\"".formatted(received.leaf())));
        SignedNote atReceipt = receiver.signed();
        StoredEvent accepted = receiver.say(
                "handover.file-accepted.v1",
                accepts(
                        OFFER,
                        "T01-VKS",
                        "\"offerLeaf\":\"%s\",\"checkpoint\":%s,\"receiptProof\":\"%s\""
                                .formatted(
                                        offered.leaf(), quoted(atReceipt), receiver.proof(received.pos(), atReceipt))));
        receiver.say("lamp.lit.v1", "{}");
        SignedNote after = receiver.signed();
        sender.say(
                "handover.file-released.v1",
                said("\"evidence\":{\"leaf\":\"%s\",\"checkpoint\":%s,\"proof\":\"%s\"}"
                        .formatted(accepted.leaf(), quoted(after), receiver.proof(accepted.pos(), after))));
        receiver.asApp(sender.events().stream().limit(KEPT).map(this::keep).collect(Collectors.joining(";")));
        receiver.sees(sender, sender.signed());
    }

    @AfterEach
    void close() {
        sender.close();
        receiver.close();
    }

    @Test
    void what_is_true_holds() throws SQLException {
        List<Found> found = check();
        assertEquals(Optional.empty(), found.getFirst().fault());
        assertEquals(Optional.empty(), found.getLast().fault());
        assertEquals(3, found.getFirst().receipts());
        assertEquals(2, found.getLast().receipts());
        assertEquals(2 * KEPT, found.getLast().compared());
        assertEquals(2, found.getFirst().log().orElseThrow().signed());
        assertEquals(2, found.getFirst().witnessed());
        String json = new Report(found).json();
        assertTrue(json.contains("\"ok\" : true"), json);
        assertFalse(json.contains("\"ok\" : false"), json);
    }

    @Test
    void who_looked_is_checked_as_what_was_done_is() throws SQLException {
        SignedNote seen = sender.looks(3);
        assertEquals(3, check().getFirst().looked());
        sender.asSuperuser("update looking.event set actor = 'x' where pos = 2");
        Fault changed = check().getFirst().fault().orElseThrow();
        assertEquals("case-service/looking/1", changed.log());
        assertEquals("event_changed", changed.code());
        assertEquals(2, changed.pos());
        receiver.seesLooking(sender, seen);
        sender.asSuperuser("truncate looking.event, looking.checkpoint, looking.signed_checkpoint");
        assertEquals(
                List.of("witnessed_otherwise"),
                check().getFirst().faults().stream().map(Fault::code).toList());
        sender.asSuperuser("drop schema looking cascade");
        assertEquals("log_gone", check().getFirst().fault().orElseThrow().code());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "an event              | update event set actor = 'x' where pos = 3             | 3  | event_changed",
                "a checkpoint          | update checkpoint set root = sha256('x') where size = 4 | 4  | checkpoint_changed",
                "a signed checkpoint   | update signed_checkpoint set root = sha256('x') where log like 'inv%' | 21 | signed_note_changed",
                "a received record     | update received set body = '{}' where pos = 21         | 21 | received_otherwise",
                "a received position   | update received set pos = 22 where pos = 21            | 21 | received_missing",
                "a received record less | delete from received where pos = 7                    | 7  | received_missing",
                "a hole closed over    | delete from received where pos = 7; update received set prev = 6 where pos = 8 | 7 | received_missing",
                "what stood before     | update received set prev = 3 where pos = 21            | 21 | received_unchained",
                "a mark                | update inbox_mark set leaf = sha256('x') where pos = 21 | 21 | marked_otherwise",
                "a mark less           | delete from inbox_mark where pos = 7                   | 7  | mark_missing",
                "a mark of a held case | insert into inbox_mark values ('case-service/1 held x', 5, sha256('x')) | 5 | marked_otherwise",
            })
    void a_row_changed_with_triggers_off_is_found_at_its_place(String what, String sql, long pos, String code)
            throws SQLException {
        receiver.asSuperuser(sql);
        Fault fault = check().getLast().fault().orElseThrow();
        assertEquals(code, fault.code(), what);
        assertEquals(pos, fault.pos(), what);
        assertTrue(new Report(check()).text().contains("vị trí " + pos));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a note of it           | update signed_checkpoint set note = 'note' where log like 'case%'  | witness_note_changed",
                "a root of it           | update signed_checkpoint set root = sha256('x') where log like 'case%' | witness_note_changed",
            })
    void what_a_witness_keeps_of_a_log_is_held_against_it(String what, String sql, String code) throws SQLException {
        receiver.asSuperuser(sql);
        assertEquals(Optional.of(code), check().getFirst().fault().map(Fault::code), what);
    }

    @Test
    void a_note_of_another_life_is_a_fork() throws SQLException {
        try (Ledger another = sender.withTheSameKey()) {
            another.say("lamp.lit.v1", "{}");
            receiver.forked(another, another.signed());
        }
        assertEquals(List.of("fork_seen"), codes(check().getFirst()));
    }

    @Test
    void a_note_that_the_log_has_not_signed_accuses_nobody() throws SQLException {
        receiver.asApp("insert into fork_note values ('case-service/1', 23, 'note', now())");
        try (Ledger impostor = new Ledger(LiemService.CASE)) {
            impostor.say("lamp.lit.v1", "{}");
            receiver.forked(impostor, impostor.signed());
        }
        assertEquals(List.of(), codes(check().getFirst()));
    }

    /** Every hash was made anew, so that the log alone shows nothing: only who has seen it before knows. */
    @Test
    void a_log_that_was_rewritten_as_a_whole_is_found_by_its_witness() throws SQLException {
        try (Ledger rewritten = sender.withTheSameKey()) {
            for (int i = 0; i < 23; i++) {
                rewritten.say("lamp.lit.v1", "{}");
            }
            rewritten.signed();
            Found found = new SystemCheck(List.of(rewritten.place(), receiver.place()), _ -> {})
                    .run()
                    .getFirst();
            Fault fault = found.fault().orElseThrow();
            assertEquals("witnessed_otherwise", fault.code());
            assertEquals(23, fault.pos());
        }
    }

    @Test
    void a_log_that_was_taken_away_is_no_log_that_never_was() throws SQLException {
        sender.asSuperuser("alter table event rename to elsewhere");
        Fault fault = check().getFirst().fault().orElseThrow();
        assertEquals("log_gone", fault.code());
        assertEquals(23, fault.pos(), "as far as the other has seen it");
        assertFalse(new Report(check()).holds());
    }

    @Test
    void a_log_is_missed_for_its_key_alone() throws SQLException {
        try (Ledger third = new Ledger(LiemService.TRIAL)) {
            third.asSuperuser("drop table event, signed_checkpoint cascade");
            assertEquals(List.of("log_gone"), codes(check(third.place()).getLast()));
            LogPlace neverBegun = new LogPlace(
                    LiemService.TRIAL,
                    third.place().database(),
                    Optional.empty(),
                    third.place().looking());
            assertEquals(List.of(), codes(check(neverBegun).getLast()));
        }
    }

    @Test
    void a_log_that_has_signed_and_has_no_key_proves_nothing() throws SQLException {
        LogPlace place = sender.place();
        LogPlace withoutKey = new LogPlace(place.service(), place.database(), Optional.empty(), place.looking());
        List<Found> found = new SystemCheck(List.of(withoutKey, receiver.place()), _ -> {}).run();
        assertTrue(codes(found.getFirst()).contains("key_missing"));
        assertEquals(1, found.getFirst().witnessed(), "what its witness has signed with a key that is there");
        assertEquals(List.of("handover_checkpoint_otherwise"), codes(found.getLast()), "what it holds of that log");
    }

    @Test
    void one_fault_does_not_hide_another_kind() throws SQLException {
        receiver.asSuperuser("update received set body = '{}'; update inbox_mark set leaf = sha256('x'); "
                + "update event set actor = 'x' where pos = 3");
        assertEquals(List.of("event_changed", "received_otherwise", "marked_otherwise"), codes(check().getLast()));
    }

    @Test
    void a_countersignature_of_something_else_is_found() throws SQLException {
        sender.asSuperuser("update cosignature set size = 20");
        assertEquals(
                "cosignature_changed", check().getFirst().fault().orElseThrow().code());
    }

    /** What a receipt says, told falsely from the start, so that every leaf holds. */
    enum FalseReceipt {
        A_LEAF_OF_NOTHING(CrossFault.HANDOVER_NAMES_NOTHING),
        A_LEAF_OF_ANOTHER(CrossFault.HANDOVER_NAMES_ANOTHER),
        A_CHECKPOINT_OF_ANOTHER_KEY(CrossFault.HANDOVER_CHECKPOINT_OTHERWISE),
        A_PROOF_OF_ANOTHER(CrossFault.HANDOVER_PROOF_BROKEN);

        private final CrossFault found;

        FalseReceipt(CrossFault found) {
            this.found = found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_receipt_that_states_what_is_not_so_is_found(FalseReceipt what) throws SQLException {
        StoredEvent accepted = receiver.say("handover.file-accepted.v1", acceptance());
        SignedNote note = receiver.signed();
        String other = receiver.say("handover.lateness-noted.v1", said("\"graceDays\":3"))
                .leaf()
                .hex();
        try (Ledger impostor = new Ledger(LiemService.INVESTIGATION)) {
            impostor.say("lamp.lit.v1", "{}");
            StoredEvent told = sender.say(
                    "handover.file-released.v1",
                    switch (what) {
                        case A_LEAF_OF_NOTHING -> evidence("0".repeat(64), note, accepted);
                        case A_LEAF_OF_ANOTHER -> evidence(other, note, accepted);
                        case A_CHECKPOINT_OF_ANOTHER_KEY ->
                            evidence(accepted.leaf().hex(), impostor.signed(), accepted);
                        case A_PROOF_OF_ANOTHER ->
                            said("\"evidence\":{\"leaf\":\"%s\",\"checkpoint\":%s,\"proof\":\"%s\"}"
                                    .formatted(accepted.leaf(), quoted(note), receiver.proof(7, note)));
                    });
            Fault fault = check().getFirst().fault().orElseThrow();
            assertEquals(told.pos(), fault.pos());
            assertEquals(what.found.code(), fault.code());
        }
    }

    @Test
    void behind_every_holder_stands_what_made_him_one() throws SQLException {
        sender.say("custody.file-opened.v1", held("T01-CQDT", 1, OFFER));
        receiver.say("custody.taken-over.v1", held("T01-VKS", 2, OFFER));
        sender.say("custody.holder-noted.v1", held("T01-VKS", 2, OFFER));
        List<Found> found = check();
        assertEquals(List.of(), codes(found.getFirst()));
        assertEquals(List.of(), codes(found.getLast()));
        assertEquals(2, found.getFirst().holders());
        assertEquals(2, found.getLast().holders(), "the acceptance itself too");
    }

    /** A holder whom nothing made one, or a second one; told so from the start that every leaf holds. */
    enum FalseHolder {
        NOTED_FROM_NOWHERE(CrossFault.HOLDER_WITHOUT_GROUND),
        TAKEN_OVER_WITHOUT_ACCEPTANCE(CrossFault.HOLDER_WITHOUT_GROUND),
        TAKEN_BACK_WITHOUT_AN_END(CrossFault.HOLDER_WITHOUT_GROUND),
        OPENED_UNDER_A_LATER_EPOCH(CrossFault.HOLDER_WITHOUT_GROUND),
        ACCEPTED_BY_WHOM_IT_WAS_NOT_OFFERED(CrossFault.HOLDER_WITHOUT_GROUND),
        ACCEPTED_TWICE(CrossFault.TWO_HOLDERS),
        BEGUN_TWICE(CrossFault.TWO_HOLDERS);

        private final CrossFault found;

        FalseHolder(CrossFault found) {
            this.found = found;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_holder_whom_nothing_made_one_is_found(FalseHolder what) throws SQLException {
        String other = UUID.randomUUID().toString();
        sender.say("custody.file-opened.v1", held("T01-CQDT", 1, OFFER));
        switch (what) {
            case NOTED_FROM_NOWHERE -> receiver.say("custody.holder-noted.v1", held("T02-CQDT", 5, OFFER));
            case TAKEN_OVER_WITHOUT_ACCEPTANCE -> receiver.say("custody.taken-over.v1", held("T01-VKS", 2, other));
            case TAKEN_BACK_WITHOUT_AN_END -> receiver.say("custody.taken-back.v1", held("T01-CQDT", 2_000, OFFER));
            case OPENED_UNDER_A_LATER_EPOCH -> receiver.say("custody.file-opened.v1", held("T02-CQDT", 4, OFFER));
            case ACCEPTED_BY_WHOM_IT_WAS_NOT_OFFERED -> acceptedAgain(other, "T01-TA", "T02-TA");
            case ACCEPTED_TWICE -> acceptedAgain(other, "T01-TA", "T01-TA");
            case BEGUN_TWICE -> receiver.say("custody.file-opened.v1", held("T02-CQDT", 1, OFFER));
        }
        assertEquals(List.of(what.found.code()), codes(check().getLast()));
    }

    private void acceptedAgain(String offer, String to, String by) {
        StoredEvent offered = sender.say("handover.file-offered.v1", said(offer, to, "\"note\":\"again\""));
        receiver.say(
                "handover.file-accepted.v1",
                accepts(
                        offer,
                        by,
                        "\"offerLeaf\":\"%s\",\"checkpoint\":%s".formatted(offered.leaf(), quoted(receiver.signed()))));
    }

    private static String held(String holder, long epoch, String offer) {
        return "{\"subject\":{\"kind\":\"case\",\"id\":\"7\"},\"holder\":\"%s\",\"epoch\":%d,\"offerId\":\"%s\"}"
                .formatted(holder, epoch, offer);
    }

    private String acceptance() {
        return accepts(
                OFFER,
                "T01-VKS",
                "\"offerLeaf\":\"%s\",\"checkpoint\":%s".formatted(offerLeaf(), quoted(receiver.signed())));
    }

    private String offerLeaf() {
        return sender.say("handover.file-offered.v1", said("\"note\":\"again\""))
                .leaf()
                .hex();
    }

    private String evidence(String leaf, SignedNote note, StoredEvent accepted) {
        return said("\"evidence\":{\"leaf\":\"%s\",\"checkpoint\":%s,\"proof\":\"%s\"}"
                .formatted(leaf, quoted(note), receiver.proof(accepted.pos(), receiver.signed())));
    }

    private List<Found> check(LogPlace... further) throws SQLException {
        List<LogPlace> places = new ArrayList<>(List.of(sender.place(), receiver.place()));
        places.addAll(List.of(further));
        return new SystemCheck(places, _ -> {}).run();
    }

    private static List<String> codes(Found found) {
        return found.faults().stream().map(Fault::code).toList();
    }

    private static String said(String members) {
        return said(OFFER, "T01-VKS", members);
    }

    /** What a statement of either side says: the file of one case, from one body to another. */
    private static String said(String offer, String to, String members) {
        return ("{\"offerId\":\"%s\",\"subject\":{\"kind\":\"case\",\"id\":\"7\"},\"from\":\"T01-CQDT\",\"to\":\"%s\","
                        + "\"custodyEpoch\":1,%s}")
                .formatted(offer, to, members);
    }

    /** An acceptance by a body, which holds the file under the second epoch. */
    private static String accepts(String offer, String holder, String members) {
        return said(offer, holder, "\"holder\":\"%s\",%s".formatted(holder, members))
                .replace("\"custodyEpoch\":1", "\"custodyEpoch\":2");
    }

    private static String quoted(SignedNote note) {
        return "\"" + note.encoded().replace("\n", "\\n") + "\"";
    }

    @Test
    void marks_of_a_held_case_have_holes_and_hold() throws SQLException {
        for (StoredEvent event : List.of(sender.events().get(4), sender.events().get(8))) {
            receiver.asApp("insert into inbox_mark values ('case-service/1 held x', %d, '\\x%s')"
                    .formatted(event.pos(), event.leaf()));
        }
        assertEquals(List.of(), codes(check().getLast()));
    }

    private String keep(StoredEvent event) {
        byte[] header = event.header(sender.name()).canonical();
        return "insert into received values ('%1$s', %2$d, %2$d - 1, '%3$s', '\\x%4$s', '\\x%5$s'); insert into inbox_mark values ('%1$s', %2$d, '\\x%6$s')"
                .formatted(
                        sender.name(),
                        event.pos(),
                        event.subject(),
                        HexFormat.of().formatHex(header),
                        HexFormat.of().formatHex(event.body().bytes()),
                        event.leaf());
    }
}
