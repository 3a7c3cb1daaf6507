package vn.liem.handover.protocol;

import static vn.liem.handover.protocol.Example.ARTICLE;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.DECISION;
import static vn.liem.handover.protocol.Example.DUE;
import static vn.liem.handover.protocol.Example.INDICTMENT_PROPOSAL;
import static vn.liem.handover.protocol.Example.MANIFEST;
import static vn.liem.handover.protocol.Example.MEASURE;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.POLICE_CHECKPOINT;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.handover.protocol.Example.REASON;
import static vn.liem.handover.protocol.Example.TERM;
import static vn.liem.handover.protocol.Example.TUESDAY;
import static vn.liem.handover.protocol.Example.accepted;
import static vn.liem.handover.protocol.Example.evidence;
import static vn.liem.handover.protocol.Example.leaf;
import static vn.liem.handover.protocol.Example.offerFile;
import static vn.liem.handover.protocol.Example.offered;
import static vn.liem.handover.protocol.Example.offeredOnText;
import static vn.liem.handover.protocol.Example.received;
import static vn.liem.handover.protocol.Example.rejected;
import static vn.liem.handover.protocol.HandoverRefusal.ALREADY_ACCEPTED;
import static vn.liem.handover.protocol.HandoverRefusal.DOCUMENT_NAMED_TWICE;
import static vn.liem.handover.protocol.HandoverRefusal.DUE_BEFORE_OFFER;
import static vn.liem.handover.protocol.HandoverRefusal.EMPTY_FILE;
import static vn.liem.handover.protocol.HandoverRefusal.ENDED_TOO_OFTEN;
import static vn.liem.handover.protocol.HandoverRefusal.FILE_TOO_LARGE;
import static vn.liem.handover.protocol.HandoverRefusal.MESSAGE_DOES_NOT_FIT;
import static vn.liem.handover.protocol.HandoverRefusal.NOT_THE_SENDER;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ALREADY_ENDED;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_ID_TAKEN;
import static vn.liem.handover.protocol.HandoverRefusal.OFFER_NOT_MADE_HERE;
import static vn.liem.handover.protocol.HandoverRefusal.REDIRECTED_TO_THE_SAME_BODY;
import static vn.liem.handover.protocol.HandoverRefusal.RETURN_TO_ANOTHER_BODY;
import static vn.liem.handover.protocol.HandoverRefusal.SENT_TO_ITSELF;
import static vn.liem.handover.protocol.HandoverRefusal.TOO_MANY_DOCUMENTS;
import static vn.liem.handover.protocol.HandoverRefusal.TOO_MANY_URGENT_MEASURES;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.EarlierOffer.Relation;
import vn.liem.handover.protocol.IncomingFileEvent.LatenessNoted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalGranted;
import vn.liem.handover.protocol.IncomingFileEvent.WithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.AskForWithdrawal;
import vn.liem.handover.protocol.OfferedFileCommand.EndOffer;
import vn.liem.handover.protocol.OfferedFileCommand.OfferFile;
import vn.liem.handover.protocol.OfferedFileCommand.RecordAcceptance;
import vn.liem.handover.protocol.OfferedFileCommand.RecordLateness;
import vn.liem.handover.protocol.OfferedFileCommand.RecordReceipt;
import vn.liem.handover.protocol.OfferedFileCommand.RecordRejection;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalGranted;
import vn.liem.handover.protocol.OfferedFileCommand.RecordWithdrawalRefused;
import vn.liem.handover.protocol.OfferedFileCommand.TakeUrgentMeasure;
import vn.liem.handover.protocol.OfferedFileEvent.AcceptanceOvertaken;
import vn.liem.handover.protocol.OfferedFileEvent.FileReleased;
import vn.liem.handover.protocol.OfferedFileEvent.FileWithdrawn;
import vn.liem.handover.protocol.OfferedFileEvent.LatenessRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.OfferEndedByOperator;
import vn.liem.handover.protocol.OfferedFileEvent.ReceiptRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.RejectionRecorded;
import vn.liem.handover.protocol.OfferedFileEvent.UrgentMeasureTaken;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalAsked;
import vn.liem.handover.protocol.OfferedFileEvent.WithdrawalRefusalRecorded;
import vn.liem.testsupport.Given;

class OfferedFileTest {

    private static final LeafHash OFFER_LEAF = leaf(5);
    private static final WithdrawalAsked ASKED = new WithdrawalAsked(OFFER, CASE, REASON, TUESDAY);
    private static final WithdrawalRefusalRecorded REFUSED =
            new WithdrawalRefusalRecorded(OFFER, CASE, 2, PROCURACY, TUESDAY);
    private static final FileReleased RELEASED =
            new FileReleased(OFFER, CASE, 2, PROCURACY, TUESDAY, Timeliness.IN_TIME, evidence(9), List.of(), TUESDAY);
    private static final RejectionRecorded TURNED_DOWN =
            new RejectionRecorded(OFFER, CASE, Optional.of(COURT), TUESDAY, TUESDAY);
    private static final FileWithdrawn WITHDRAWN = new FileWithdrawn(OFFER, CASE, TUESDAY, TUESDAY);
    private static final OfferEndedByOperator ENDED =
            new OfferEndedByOperator(OFFER, CASE, POLICE, 2_000, REASON, DECISION, TUESDAY);

    private static Given<OfferedFileCommand, OfferedFile, OfferedFileEvent> past(OfferedFileEvent... events) {
        return given(new OfferedFileDecider(), List.of(events));
    }

    private static OfferFile offer(
            UnitCode to, DossierManifest manifest, LocalDate on, Optional<EarlierOffer> answers) {
        return new OfferFile(OFFER, CASE, POLICE, to, 1, ARTICLE, manifest, TERM, answers, POLICE_CHECKPOINT, on);
    }

    private static OfferFile offer(DossierManifest manifest) {
        return offer(PROCURACY, manifest, MONDAY, Optional.empty());
    }

    private static OfferFile answering(UnitCode to, UnitCode earlierFrom, UnitCode earlierTo, Relation relation) {
        EarlierOffer earlier = new EarlierOffer(new UUID(1, 99), earlierFrom, earlierTo, relation);
        return offer(to, MANIFEST, MONDAY, Optional.of(earlier));
    }

    @Test
    void a_file_is_offered_with_the_root_of_its_manifest() {
        past().when(offerFile(OFFER, POLICE, PROCURACY, 1)).then(offered());
    }

    @Test
    void the_same_offer_again_is_quiet() {
        past(offered()).when(offerFile(OFFER, POLICE, PROCURACY, 1)).thenNothing();
    }

    @Test
    void an_offer_of_the_first_version_goes_on_as_the_later_ones_do() {
        past(offeredOnText())
                .when(new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY))
                .then(new UrgentMeasureTaken(OFFER, CASE, MEASURE, TUESDAY));
        past(offeredOnText())
                .when(new AskForWithdrawal(OFFER, POLICE, REASON, TUESDAY))
                .then(ASKED);
        past(offeredOnText()).when(offerFile(OFFER, POLICE, PROCURACY, 1)).thenRefused(OFFER_ID_TAKEN);
    }

    @Test
    void another_offer_under_the_same_number_is_refused() {
        past(offered()).when(offerFile(OFFER, POLICE, COURT, 1)).thenRefused(OFFER_ID_TAKEN);
    }

    @Test
    void an_empty_file_stays() {
        past().when(offer(new DossierManifest(List.of()))).thenRefused(EMPTY_FILE);
    }

    @Test
    void a_file_with_too_many_documents_stays() {
        List<DossierDocument> many = IntStream.rangeClosed(0, DossierManifest.MAX_DOCUMENTS)
                .mapToObj(i -> new DossierDocument("BL " + i, INDICTMENT_PROPOSAL.sha256(), 1, 1))
                .toList();
        past().when(offer(new DossierManifest(many))).thenRefused(TOO_MANY_DOCUMENTS);
    }

    @Test
    void a_file_that_is_too_large_stays() {
        DossierDocument huge =
                new DossierDocument("BL 1", INDICTMENT_PROPOSAL.sha256(), DossierManifest.MAX_TOTAL_BYTES + 1, 1);
        past().when(offer(new DossierManifest(List.of(huge)))).thenRefused(FILE_TOO_LARGE);
    }

    @Test
    void two_documents_do_not_bear_one_number() {
        past().when(offer(new DossierManifest(List.of(INDICTMENT_PROPOSAL, INDICTMENT_PROPOSAL))))
                .thenRefused(DOCUMENT_NAMED_TWICE);
    }

    @Test
    void nobody_hands_a_file_to_himself() {
        past().when(offer(POLICE, MANIFEST, MONDAY, Optional.empty())).thenRefused(SENT_TO_ITSELF);
    }

    @Test
    void no_answer_is_due_before_the_offer() {
        past().when(offer(PROCURACY, MANIFEST, DUE.plusDays(1), Optional.empty()))
                .thenRefused(DUE_BEFORE_OFFER);
    }

    @Test
    void a_return_goes_to_the_body_it_came_from() {
        past().when(answering(COURT, PROCURACY, POLICE, Relation.RETURNS)).thenRefused(RETURN_TO_ANOTHER_BODY);
        past().when(answering(PROCURACY, PROCURACY, COURT, Relation.RETURNS)).thenRefused(RETURN_TO_ANOTHER_BODY);
    }

    @Test
    void a_redirected_file_goes_to_another_body() {
        past().when(answering(PROCURACY, POLICE, PROCURACY, Relation.REDIRECTS))
                .thenRefused(REDIRECTED_TO_THE_SAME_BODY);
    }

    @Test
    void a_receipt_is_recorded_once() {
        ReceiptRecorded recorded = new ReceiptRecorded(OFFER, CASE, 1, leaf(8), List.of(), TUESDAY, TUESDAY);
        RecordReceipt receipt = new RecordReceipt(received(1, List.of()), leaf(8), OFFER_LEAF, TUESDAY);
        past(offered()).when(receipt).then(recorded);
        past(offered(), recorded).when(receipt).thenNothing();
    }

    @Test
    void a_receipt_that_comes_after_the_acceptance_is_recorded_all_the_same() {
        RecordReceipt receipt = new RecordReceipt(received(1, List.of()), leaf(8), OFFER_LEAF, TUESDAY);
        past(offered(), RELEASED)
                .when(receipt)
                .then(new ReceiptRecorded(OFFER, CASE, 1, leaf(8), List.of(), TUESDAY, TUESDAY));
    }

    @Test
    void an_earlier_check_that_comes_after_a_later_one_is_quiet() {
        ReceiptRecorded second = new ReceiptRecorded(OFFER, CASE, 2, leaf(8), List.of(), TUESDAY, TUESDAY);
        List<Mismatch> missing = List.of(new Mismatch("BL 1-200", Mismatch.Kind.MISSING));
        past(offered(), second)
                .when(new RecordReceipt(received(1, missing), leaf(7), OFFER_LEAF, TUESDAY))
                .thenNothing();
    }

    @Test
    void a_receipt_that_names_another_offer_is_for_an_operator() {
        past(offered())
                .when(new RecordReceipt(received(1, List.of()), leaf(8), leaf(6), TUESDAY))
                .thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void an_acceptance_releases_the_file_with_its_proof() {
        RecordAcceptance record = new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY);
        past(offered()).when(record).then(RELEASED);
        past(offered(), RELEASED).when(record).thenNothing();
    }

    @Test
    void an_acceptance_counts_though_the_file_was_asked_back() {
        RecordAcceptance record = new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY);
        past(offered(), ASKED).when(record).then(RELEASED);
        past(offered(), ASKED, REFUSED).when(record).then(RELEASED);
    }

    @Test
    void an_acceptance_under_another_epoch_is_for_an_operator() {
        past(offered())
                .when(new RecordAcceptance(Example.acceptedUnder(1), evidence(9), TUESDAY))
                .thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void an_acceptance_of_what_was_rejected_or_withdrawn_is_for_an_operator() {
        RecordAcceptance record = new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY);
        past(offered(), TURNED_DOWN).when(record).thenRefused(MESSAGE_DOES_NOT_FIT);
        past(offered(), ASKED, WITHDRAWN).when(record).thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void a_measure_the_acceptance_did_not_know_of_is_marked() {
        UrgentMeasureTaken taken = new UrgentMeasureTaken(OFFER, CASE, MEASURE, TUESDAY);
        past(offered(), taken)
                .when(new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY))
                .then(new FileReleased(
                        OFFER,
                        CASE,
                        2,
                        PROCURACY,
                        TUESDAY,
                        Timeliness.IN_TIME,
                        evidence(9),
                        List.of(MEASURE),
                        TUESDAY));
        past(offered(), taken)
                .when(new RecordAcceptance(accepted(List.of(MEASURE)), evidence(9), TUESDAY))
                .then(RELEASED);
    }

    @Test
    void an_urgent_measure_is_recorded_while_the_file_is_under_offer() {
        TakeUrgentMeasure take = new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY);
        UrgentMeasureTaken taken = new UrgentMeasureTaken(OFFER, CASE, MEASURE, TUESDAY);
        past(offered()).when(take).then(taken);
        past(offered(), ASKED).when(take).then(taken);
        past(offered(), taken).when(take).thenNothing();
    }

    @Test
    void no_urgent_measure_is_taken_by_another_body_or_too_often() {
        past(offered())
                .when(new TakeUrgentMeasure(OFFER, PROCURACY, MEASURE, TUESDAY))
                .thenRefused(NOT_THE_SENDER);
        List<OfferedFileEvent> full = new ArrayList<>(List.of(offered()));
        IntStream.range(0, OfferedFile.MAX_URGENT_MEASURES)
                .forEach(i -> full.add(new UrgentMeasureTaken(OFFER, CASE, new UUID(3, i), MONDAY)));
        given(new OfferedFileDecider(), full)
                .when(new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY))
                .thenRefused(TOO_MANY_URGENT_MEASURES);
    }

    @Test
    void who_knows_of_the_acceptance_acts_no_more() {
        TakeUrgentMeasure take = new TakeUrgentMeasure(OFFER, POLICE, MEASURE, TUESDAY);
        past(offered(), ASKED, REFUSED).when(take).thenRefused(ALREADY_ACCEPTED);
        past(offered(), RELEASED).when(take).thenRefused(ALREADY_ACCEPTED);
        past(offered(), TURNED_DOWN).when(take).thenRefused(OFFER_ALREADY_ENDED);
    }

    @Test
    void the_file_is_asked_back_once() {
        AskForWithdrawal ask = new AskForWithdrawal(OFFER, POLICE, REASON, TUESDAY);
        past(offered()).when(ask).then(ASKED);
        past(offered(), ASKED).when(ask).thenNothing();
    }

    @Test
    void what_is_accepted_or_ended_cannot_be_asked_back() {
        AskForWithdrawal ask = new AskForWithdrawal(OFFER, POLICE, REASON, TUESDAY);
        past().when(ask).thenRefused(OFFER_NOT_MADE_HERE);
        past(offered(), ASKED, REFUSED).when(ask).thenRefused(ALREADY_ACCEPTED);
        past(offered(), RELEASED).when(ask).thenRefused(ALREADY_ACCEPTED);
        past(offered(), TURNED_DOWN).when(ask).thenRefused(OFFER_ALREADY_ENDED);
        past(offered(), ENDED).when(ask).thenRefused(OFFER_ALREADY_ENDED);
        past(offered())
                .when(new AskForWithdrawal(OFFER, PROCURACY, REASON, TUESDAY))
                .thenRefused(NOT_THE_SENDER);
    }

    @Test
    void a_granted_withdrawal_is_recorded_once() {
        RecordWithdrawalGranted granted =
                new RecordWithdrawalGranted(new WithdrawalGranted(OFFER, CASE, TUESDAY), TUESDAY);
        past(offered(), ASKED).when(granted).then(WITHDRAWN);
        past(offered(), ASKED, WITHDRAWN).when(granted).thenNothing();
        past(offered()).when(granted).thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void a_refused_withdrawal_announces_the_acceptance() {
        RecordWithdrawalRefused refused =
                new RecordWithdrawalRefused(new WithdrawalRefused(OFFER, CASE, 2, PROCURACY, TUESDAY), TUESDAY);
        past(offered(), ASKED).when(refused).then(REFUSED);
        past(offered(), ASKED, REFUSED).when(refused).thenNothing();
        past(offered(), ASKED, RELEASED).when(refused).thenNothing();
        past(offered()).when(refused).thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void a_rejection_leaves_the_file_where_it_is() {
        RecordRejection rejection = new RecordRejection(rejected(Optional.of(COURT)), TUESDAY);
        past(offered()).when(rejection).then(TURNED_DOWN);
        past(offered(), ASKED).when(rejection).then(TURNED_DOWN);
        past(offered(), TURNED_DOWN).when(rejection).thenNothing();
        past(offered(), RELEASED).when(rejection).thenRefused(MESSAGE_DOES_NOT_FIT);
    }

    @Test
    void lateness_is_recorded_once_in_whatever_order_it_comes() {
        LatenessRecorded recorded = new LatenessRecorded(OFFER, CASE, DUE.plusDays(4), DUE.plusDays(5));
        RecordLateness late =
                new RecordLateness(new LatenessNoted(OFFER, CASE, DUE, 3, DUE.plusDays(4)), DUE.plusDays(5));
        past(offered()).when(late).then(recorded);
        past(offered(), RELEASED).when(late).then(recorded);
        past(offered(), recorded).when(late).thenNothing();
    }

    @Test
    void an_operator_ends_what_nobody_will_answer() {
        EndOffer end = new EndOffer(OFFER, REASON, DECISION, TUESDAY);
        past(offered()).when(end).then(ENDED);
        past(offered(), ASKED).when(end).then(ENDED);
        past(offered(), ENDED).when(end).thenNothing();
        past(offered(), RELEASED).when(end).thenRefused(ALREADY_ACCEPTED);
        past(offered(), TURNED_DOWN).when(end).thenRefused(OFFER_ALREADY_ENDED);
    }

    @Test
    void the_ends_of_one_file_have_a_bound() {
        OfferFile late = offerFile(OFFER, POLICE, PROCURACY, Custody.MAX_EPOCH_TO_END + 1);
        OfferedFileEvent offered = ((vn.liem.kernel.Decision.Accepted<OfferedFileEvent>)
                        new OfferedFileDecider().decide(late, new OfferedFile.NotOffered()))
                .events()
                .getFirst();
        past(offered).when(new EndOffer(OFFER, REASON, DECISION, TUESDAY)).thenRefused(ENDED_TOO_OFTEN);
    }

    @Test
    void an_acceptance_after_an_operators_end_is_shown_as_overtaken() {
        RecordAcceptance record = new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY);
        AcceptanceOvertaken overtaken =
                new AcceptanceOvertaken(OFFER, CASE, 2, PROCURACY, TUESDAY, evidence(9), TUESDAY);
        past(offered(), ENDED).when(record).then(overtaken);
        past(offered(), ENDED, overtaken).when(record).thenNothing();
    }

    @Test
    void nothing_is_recorded_of_an_offer_nobody_made() {
        past().when(new RecordRejection(rejected(Optional.empty()), TUESDAY)).thenRefused(OFFER_NOT_MADE_HERE);
        past().when(new RecordAcceptance(accepted(List.of()), evidence(9), TUESDAY))
                .thenRefused(OFFER_NOT_MADE_HERE);
    }
}
