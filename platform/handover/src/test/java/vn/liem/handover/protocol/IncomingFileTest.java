package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Example.ALL_FOUND;
import static vn.liem.handover.protocol.Example.ARTICLE;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.DUE;
import static vn.liem.handover.protocol.Example.INDICTMENT_PROPOSAL;
import static vn.liem.handover.protocol.Example.LAST_DAY_OF_GRACE;
import static vn.liem.handover.protocol.Example.MANIFEST;
import static vn.liem.handover.protocol.Example.MEASURE;
import static vn.liem.handover.protocol.Example.MINUTES;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.POLICE_CHECKPOINT;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.PROCURACY_CHECKPOINT;
import static vn.liem.handover.protocol.Example.PROOF;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TERM;
import static vn.liem.handover.protocol.Example.TOO_LATE;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.Example.accepted;
import static vn.liem.handover.protocol.Example.found;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offered;
import static vn.liem.handover.protocol.Example.offeredOnText;
import static vn.liem.handover.protocol.Example.received;
import static vn.liem.handover.protocol.Example.rejected;
import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.ANSWER_BEFORE_RECEIPT;
import static vn.liem.handover.protocol.HandoverRefusal.FILE_INCOMPLETE;
import static vn.liem.handover.protocol.HandoverRefusal.MANIFEST_ALTERED;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_LATE_YET;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_THE_ADDRESSEE;
import static vn.liem.handover.protocol.HandoverRefusal.NO_WITHDRAWAL_ASKED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ID_TAKEN;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_YET_HERE;
import static vn.liem.handover.protocol.HandoverRefusal.REDIRECTED_TO_THE_SAME_BODY;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.IncomingFileCommand.AcceptFile;
import vn.liem.handover.protocol.IncomingFileCommand.GrantWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.HearWithdrawal;
import vn.liem.handover.protocol.IncomingFileCommand.NoteLateness;
import vn.liem.handover.protocol.IncomingFileCommand.ReceiveFile;
import vn.liem.handover.protocol.IncomingFileCommand.RecordOperatorsEnd;
import vn.liem.handover.protocol.IncomingFileCommand.RecordUrgentMeasure;
import vn.liem.handover.protocol.IncomingFileCommand.RejectFile;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.OperatorsEndRecorded;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureCrossed;
import vn.liem.handover.protocol.IncomingFileEvent.UrgentMeasureNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalHeard;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.Mismatch.Kind;
import vn.liem.handover.protocol.OfferedFileEvent.FileOffered;
import vn.liem.handover.protocol.OfferedFileEvent.FileOfferedOnArticles;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.testsupport.Given;

class IncomingFileTest {

    private static final LeafHash OFFER_LEAF = leaf(5);
    private static final IncomingFileEvent RECEIVED = received(1, List.of());
    private static final IncomingFileEvent ACCEPTED = accepted(List.of());
    private static final IncomingFileEvent REJECTED = rejected(Optional.of(COURT));
    private static final LatenessNoted LATE = new LatenessNoted(OFFER, CASE, DUE, 3, TOO_LATE);
    private static final WithdrawalHeard HEARD = new WithdrawalHeard(OFFER, CASE, TUESDAY);
    private static final WithdrawalGranted GRANTED = new WithdrawalGranted(OFFER, CASE, TUESDAY);
    private static final WithdrawalRefused REFUSED = new WithdrawalRefused(OFFER, CASE, 2, PROCURACY, TUESDAY);
    private static final OperatorsEndRecorded ENDED = new OperatorsEndRecorded(OFFER, CASE, POLICE, 2_000, TUESDAY);

    private static Given<IncomingFileCommand, IncomingFile, IncomingFileEvent> past(IncomingFileEvent... events) {
        return given(new IncomingFileDecider(), List.of(events));
    }

    private static ReceiveFile receive(List<FoundDocument> found) {
        return new ReceiveFile(offered(), OFFER_LEAF, found, TUESDAY);
    }

    private static AcceptFile accept(LocalDate on) {
        return new AcceptFile(OFFER, PROCURACY, PROCURACY_CHECKPOINT, Optional.of(PROOF), on);
    }

    private static RejectFile reject(LocalDate on) {
        return new RejectFile(OFFER, PROCURACY, REASON, Optional.of(COURT), on);
    }

    private static HearWithdrawal hear(LocalDate on) {
        return new HearWithdrawal(new WithdrawalAsked(OFFER, CASE, REASON, MONDAY), on);
    }

    @Test
    void a_receipt_names_the_offer_by_its_leaf_and_embeds_the_senders_checkpoint() {
        past().when(receive(ALL_FOUND)).then(RECEIVED);
        past(RECEIVED).when(receive(ALL_FOUND)).thenNothing();
    }

    @Test
    void what_is_missing_or_altered_stands_in_the_receipt() {
        FoundDocument altered =
                new FoundDocument(MINUTES.documentNumber(), INDICTMENT_PROPOSAL.sha256(), MINUTES.bytes());
        past().when(receive(List.of(altered)))
                .then(received(
                        1,
                        List.of(
                                new Mismatch(INDICTMENT_PROPOSAL.documentNumber(), Kind.MISSING),
                                new Mismatch(MINUTES.documentNumber(), Kind.ALTERED))));
    }

    @Test
    void a_document_of_another_size_is_altered() {
        FoundDocument longer = new FoundDocument(MINUTES.documentNumber(), MINUTES.sha256(), MINUTES.bytes() + 1);
        past().when(receive(List.of(found(INDICTMENT_PROPOSAL), longer)))
                .then(received(1, List.of(new Mismatch(MINUTES.documentNumber(), Kind.ALTERED))));
    }

    @Test
    void a_later_check_counts_if_it_finds_more_of_the_file() {
        IncomingFileEvent first = received(1, List.of(new Mismatch(MINUTES.documentNumber(), Kind.MISSING)));
        past(first).when(receive(ALL_FOUND)).then(received(2, List.of()));
        past(first).when(receive(List.of(found(INDICTMENT_PROPOSAL)))).thenNothing();
        past(first, received(2, List.of())).when(accept(TUESDAY)).then(ACCEPTED);
    }

    @Test
    void an_offer_of_the_first_version_is_received_as_the_later_ones_are() {
        past().when(new ReceiveFile(offeredOnText(), OFFER_LEAF, ALL_FOUND, TUESDAY))
                .then(RECEIVED);
    }

    @Test
    void a_manifest_that_does_not_match_its_root_is_not_received() {
        FileOffered altered = new FileOfferedOnArticles(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                1,
                ARTICLE,
                new DossierManifest(List.of(MINUTES)),
                MANIFEST.root(),
                TERM,
                Optional.empty(),
                POLICE_CHECKPOINT,
                MONDAY);
        past().when(new ReceiveFile(altered, OFFER_LEAF, ALL_FOUND, TUESDAY)).thenRefused(MANIFEST_ALTERED);
    }

    @Test
    void another_offer_under_the_same_number_is_not_received() {
        past(RECEIVED)
                .when(new ReceiveFile(offered(), leaf(6), ALL_FOUND, TUESDAY))
                .thenRefused(OFFER_ID_TAKEN);
    }

    @Test
    void a_receipt_may_be_dated_before_the_offer() {
        LocalDate behind = MONDAY.minusDays(1);
        IncomingFileEvent dated = new IncomingFileEvent.FileReceived(
                OFFER,
                CASE,
                POLICE,
                PROCURACY,
                1,
                TERM,
                MANIFEST.root(),
                OFFER_LEAF,
                POLICE_CHECKPOINT,
                1,
                List.of(),
                behind);
        past().when(new ReceiveFile(offered(), OFFER_LEAF, ALL_FOUND, behind)).then(dated);
    }

    @Test
    void an_acceptance_counts_the_epoch_up() {
        past(RECEIVED).when(accept(TUESDAY)).then(ACCEPTED);
        past(RECEIVED, ACCEPTED).when(accept(TUESDAY)).thenNothing();
    }

    @Test
    void an_acceptance_within_grace_is_in_time() {
        past(RECEIVED)
                .when(accept(LAST_DAY_OF_GRACE))
                .then(accepted(2, Timeliness.IN_TIME, List.of(), LAST_DAY_OF_GRACE));
    }

    @Test
    void an_acceptance_after_grace_counts_and_is_marked_late() {
        past(RECEIVED).when(accept(TOO_LATE)).then(accepted(2, Timeliness.LATE, List.of(), TOO_LATE));
    }

    @Test
    void lateness_once_noted_stays_whatever_the_clock_says_later() {
        past(RECEIVED, LATE).when(accept(TUESDAY)).then(accepted(2, Timeliness.LATE, List.of(), TUESDAY));
    }

    @Test
    void an_incomplete_file_is_not_accepted_but_can_be_rejected() {
        IncomingFileEvent incomplete = received(1, List.of(new Mismatch(MINUTES.documentNumber(), Kind.MISSING)));
        past(incomplete).when(accept(TUESDAY)).thenRefused(FILE_INCOMPLETE);
        past(incomplete).when(reject(TUESDAY)).then(REJECTED);
    }

    @Test
    void nobody_answers_for_another_body_or_before_the_receipt() {
        past(RECEIVED)
                .when(new AcceptFile(OFFER, COURT, PROCURACY_CHECKPOINT, Optional.empty(), TUESDAY))
                .thenRefused(NOT_THE_ADDRESSEE);
        past(RECEIVED)
                .when(new RejectFile(OFFER, COURT, REASON, Optional.empty(), TUESDAY))
                .thenRefused(NOT_THE_ADDRESSEE);
        past(RECEIVED).when(accept(MONDAY)).thenRefused(ANSWER_BEFORE_RECEIPT);
        past(RECEIVED).when(reject(MONDAY)).thenRefused(ANSWER_BEFORE_RECEIPT);
    }

    @Test
    void a_rejection_names_the_body_it_should_go_to() {
        past(RECEIVED).when(reject(TUESDAY)).then(REJECTED);
        past(RECEIVED, REJECTED).when(reject(TUESDAY)).thenNothing();
    }

    @Test
    void a_rejected_file_goes_to_another_body() {
        past(RECEIVED)
                .when(new RejectFile(OFFER, PROCURACY, REASON, Optional.of(PROCURACY), TUESDAY))
                .thenRefused(REDIRECTED_TO_THE_SAME_BODY);
    }

    @Test
    void accepted_and_rejected_exclude_each_other() {
        past(RECEIVED, ACCEPTED).when(reject(TUESDAY)).thenRefused(ALREADY_ACCEPTED);
        past(RECEIVED, REJECTED).when(accept(TUESDAY)).thenRefused(OFFER_ALREADY_ENDED);
        past(RECEIVED, HEARD, GRANTED).when(accept(TUESDAY)).thenRefused(OFFER_ALREADY_ENDED);
        past(RECEIVED, HEARD, GRANTED).when(reject(TUESDAY)).thenRefused(OFFER_ALREADY_ENDED);
    }

    @Test
    void lateness_is_noted_once_and_not_before_grace_is_over() {
        NoteLateness tooSoon = new NoteLateness(OFFER, LAST_DAY_OF_GRACE);
        NoteLateness note = new NoteLateness(OFFER, TOO_LATE);
        past(RECEIVED).when(tooSoon).thenRefused(NOT_LATE_YET);
        past(RECEIVED).when(note).then(LATE);
        past(RECEIVED, LATE).when(note).thenNothing();
        past(RECEIVED, ACCEPTED).when(note).thenNothing();
    }

    @Test
    void a_withdrawal_within_the_term_waits_for_an_officer() {
        past(RECEIVED).when(hear(TUESDAY)).then(HEARD);
        past(RECEIVED, HEARD).when(hear(TUESDAY)).thenNothing();
        past(RECEIVED, HEARD)
                .when(new GrantWithdrawal(OFFER, PROCURACY, TUESDAY))
                .then(GRANTED);
        past(RECEIVED, HEARD, GRANTED)
                .when(new GrantWithdrawal(OFFER, PROCURACY, TUESDAY))
                .thenNothing();
    }

    @Test
    void a_withdrawal_past_the_term_is_granted_at_once() {
        past(RECEIVED, LATE).when(hear(TUESDAY)).then(GRANTED);
        past(RECEIVED).when(hear(TOO_LATE)).then(LATE, new WithdrawalGranted(OFFER, CASE, TOO_LATE));
        past(RECEIVED, HEARD)
                .when(new NoteLateness(OFFER, TOO_LATE))
                .then(LATE, new WithdrawalGranted(OFFER, CASE, TOO_LATE));
    }

    @Test
    void a_withdrawal_after_the_acceptance_is_refused_once() {
        past(RECEIVED, ACCEPTED).when(hear(TUESDAY)).then(REFUSED);
        past(RECEIVED, ACCEPTED, REFUSED).when(hear(TUESDAY)).thenNothing();
    }

    @Test
    void an_acceptance_answers_the_wish_for_withdrawal() {
        past(RECEIVED, HEARD).when(accept(TUESDAY)).then(ACCEPTED, REFUSED);
    }

    @Test
    void a_rejection_answers_the_wish_for_withdrawal_too() {
        past(RECEIVED, REJECTED).when(hear(TUESDAY)).thenNothing();
    }

    @Test
    void nothing_is_given_back_that_nobody_asked_for() {
        GrantWithdrawal grant = new GrantWithdrawal(OFFER, PROCURACY, TUESDAY);
        past(RECEIVED).when(grant).thenRefused(NO_WITHDRAWAL_ASKED);
        past(RECEIVED, ACCEPTED).when(grant).thenRefused(ALREADY_ACCEPTED);
        past(RECEIVED, REJECTED).when(grant).thenRefused(OFFER_ALREADY_ENDED);
        past(RECEIVED, HEARD).when(new GrantWithdrawal(OFFER, COURT, TUESDAY)).thenRefused(NOT_THE_ADDRESSEE);
    }

    @Test
    void an_urgent_measure_is_known_before_the_acceptance_or_crosses_it() {
        RecordUrgentMeasure record = new RecordUrgentMeasure(new UrgentMeasureTaken(OFFER, CASE, MEASURE, MONDAY));
        IncomingFileEvent noted = new UrgentMeasureNoted(OFFER, CASE, MEASURE, MONDAY);
        IncomingFileEvent crossed = new UrgentMeasureCrossed(OFFER, CASE, MEASURE, MONDAY);
        past(RECEIVED).when(record).then(noted);
        past(RECEIVED, noted).when(record).thenNothing();
        past(RECEIVED, noted).when(accept(TUESDAY)).then(accepted(List.of(MEASURE)));
        past(RECEIVED, noted, accepted(List.of(MEASURE))).when(record).thenNothing();
        past(RECEIVED, ACCEPTED).when(record).then(crossed);
        past(RECEIVED, ACCEPTED, crossed).when(record).thenNothing();
        past(RECEIVED, REJECTED).when(record).thenNothing();
    }

    @Test
    void an_operators_end_closes_whatever_comes_later() {
        RecordOperatorsEnd end = new RecordOperatorsEnd(
                new OfferEndedByOperator(OFFER, CASE, POLICE, 2_000, REASON, DECISION, MONDAY), TUESDAY);
        past().when(end).then(ENDED);
        past(ENDED).when(receive(ALL_FOUND)).thenNothing();
        past(RECEIVED).when(end).then(ENDED);
        past(RECEIVED, ENDED).when(accept(TUESDAY)).thenRefused(OFFER_ALREADY_ENDED);
        past(RECEIVED, ACCEPTED).when(end).then(ENDED);
        past(RECEIVED, ACCEPTED, ENDED).when(end).thenNothing();
        past(RECEIVED, REJECTED).when(end).thenNothing();
    }

    @Test
    void whatever_comes_before_its_offer_waits_for_it() {
        past().when(hear(TUESDAY)).thenRefused(OFFER_NOT_YET_HERE);
        past().when(accept(TUESDAY)).thenRefused(OFFER_NOT_YET_HERE);
        past().when(reject(TUESDAY)).thenRefused(OFFER_NOT_YET_HERE);
        past().when(new NoteLateness(OFFER, TOO_LATE)).thenRefused(OFFER_NOT_YET_HERE);
        past().when(new GrantWithdrawal(OFFER, PROCURACY, TUESDAY)).thenRefused(OFFER_NOT_YET_HERE);
        past().when(new RecordUrgentMeasure(new UrgentMeasureTaken(OFFER, CASE, MEASURE, MONDAY)))
                .thenRefused(OFFER_NOT_YET_HERE);
    }
}
