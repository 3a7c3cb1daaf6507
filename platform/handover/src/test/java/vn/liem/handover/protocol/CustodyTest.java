package vn.liem.handover.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.handover.protocol.Custody.ActKind.ACT_OF_THE_HOLDER;
import static vn.liem.handover.protocol.Custody.ActKind.DECISION_BY_COMPETENCE;
import static vn.liem.handover.protocol.Custody.ActKind.URGENT_MEASURE;
import static vn.liem.handover.protocol.CustodyRefusal.ALREADY_UNDER_OFFER;
import static vn.liem.handover.protocol.CustodyRefusal.EPOCH_HAS_MOVED;
import static vn.liem.handover.protocol.CustodyRefusal.FILE_ALREADY_OPENED;
import static vn.liem.handover.protocol.CustodyRefusal.HOLDER_NOT_KNOWN;
import static vn.liem.handover.protocol.CustodyRefusal.MOVED_SINCE_IMPORT;
import static vn.liem.handover.protocol.CustodyRefusal.MOVED_TOO_OFTEN;
import static vn.liem.handover.protocol.CustodyRefusal.NOT_THE_HOLDER;
import static vn.liem.handover.protocol.CustodyRefusal.NOT_UNDER_THIS_OFFER;
import static vn.liem.handover.protocol.CustodyRefusal.ONLY_URGENT_MEASURES;
import static vn.liem.handover.protocol.CustodyRefusal.OVERTAKEN;
import static vn.liem.handover.protocol.Example.CASE;
import static vn.liem.handover.protocol.Example.COURT;
import static vn.liem.handover.protocol.Example.MONDAY;
import static vn.liem.handover.protocol.Example.OFFER;
import static vn.liem.handover.protocol.Example.POLICE;
import static vn.liem.handover.protocol.Example.PROCURACY;
import static vn.liem.testsupport.Given.given;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.liem.handover.protocol.Custody.ActKind;
import vn.liem.handover.protocol.Custody.Permission;
import vn.liem.handover.protocol.Custody.Permission.Allowed;
import vn.liem.handover.protocol.Custody.Permission.Denied;
import vn.liem.handover.protocol.CustodyCommand.BindToOffer;
import vn.liem.handover.protocol.CustodyCommand.ConfirmOffer;
import vn.liem.handover.protocol.CustodyCommand.FreeFromOffer;
import vn.liem.handover.protocol.CustodyCommand.NoteHolder;
import vn.liem.handover.protocol.CustodyCommand.OpenFile;
import vn.liem.handover.protocol.CustodyCommand.TakeBack;
import vn.liem.handover.protocol.CustodyCommand.TakeHolderFromRegister;
import vn.liem.handover.protocol.CustodyCommand.TakeOver;
import vn.liem.handover.protocol.CustodyEvent.BoundByOffer;
import vn.liem.handover.protocol.CustodyEvent.FileOpened;
import vn.liem.handover.protocol.CustodyEvent.FreedFromOffer;
import vn.liem.handover.protocol.CustodyEvent.HolderNoted;
import vn.liem.handover.protocol.CustodyEvent.HolderTakenFromRegister;
import vn.liem.handover.protocol.CustodyEvent.TakenBack;
import vn.liem.handover.protocol.CustodyEvent.TakenOver;
import vn.liem.handover.protocol.policy.WhenHolderNamedThenNoteHolder;
import vn.liem.testsupport.Given;

class CustodyTest {

    private static final UUID OTHER_OFFER = new UUID(1, 2);
    private static final RegisterMark MARK = new RegisterMark(POLICE, new Sha256("c".repeat(64)), 17);
    private static final FileOpened OPENED = new FileOpened(CASE, POLICE, 1, MONDAY);
    private static final BoundByOffer BOUND = new BoundByOffer(CASE, OFFER);
    private static final HolderTakenFromRegister IMPORTED = new HolderTakenFromRegister(CASE, POLICE, 1, MARK, MONDAY);

    @Test
    void an_acceptance_wins_over_an_import_that_assigned_the_file_under_the_same_epoch() {
        HolderTakenFromRegister assigned = new HolderTakenFromRegister(CASE, COURT, 2, MARK, MONDAY);
        TakenOver accepted = new TakenOver(CASE, OFFER, PROCURACY, 2);
        HolderNoted heard = new HolderNoted(CASE, COURT, 2, Optional.of(MARK));
        HolderNoted holder = new HolderNoted(CASE, PROCURACY, 2);
        past(IMPORTED, assigned)
                .when(WhenHolderNamedThenNoteHolder.react(accepted))
                .then(holder);
        past(accepted).when(WhenHolderNamedThenNoteHolder.react(assigned)).thenNothing();
        past(heard).when(WhenHolderNamedThenNoteHolder.react(accepted)).then(holder);
        past(heard, holder).when(WhenHolderNamedThenNoteHolder.react(assigned)).thenNothing();
        Optional<HighestEpoch> procuracy = Optional.of(new HighestEpoch(2, PROCURACY));
        assertEquals(procuracy, HighestEpoch.in(Stream.of(IMPORTED, assigned, accepted, heard)));
        assertEquals(procuracy, HighestEpoch.in(Stream.of(accepted, heard, assigned, IMPORTED)));
    }

    private static Given<CustodyCommand, Custody, CustodyEvent> past(CustodyEvent... events) {
        return given(new CustodyDecider(), List.of(events));
    }

    private static Permission mayAct(UnitCode body, ActKind act, CustodyEvent... events) {
        Custody custody = new Custody.Unknown();
        for (CustodyEvent event : events) {
            custody = custody.after(event);
        }
        return Custody.mayAct(custody, body, act);
    }

    @Test
    void the_holder_alone_acts_on_the_file() {
        assertEquals(new Allowed(), mayAct(POLICE, ACT_OF_THE_HOLDER, OPENED));
        assertEquals(new Allowed(), mayAct(POLICE, URGENT_MEASURE, OPENED));
        assertEquals(new Denied(NOT_THE_HOLDER), mayAct(PROCURACY, ACT_OF_THE_HOLDER, OPENED));
        assertEquals(new Denied(NOT_THE_HOLDER), mayAct(PROCURACY, URGENT_MEASURE, OPENED));
        assertEquals(new Denied(HOLDER_NOT_KNOWN), mayAct(POLICE, ACT_OF_THE_HOLDER));
    }

    @Test
    void from_the_offer_on_the_holder_takes_urgent_measures_only() {
        assertEquals(new Denied(ONLY_URGENT_MEASURES), mayAct(POLICE, ACT_OF_THE_HOLDER, OPENED, BOUND));
        assertEquals(new Allowed(), mayAct(POLICE, URGENT_MEASURE, OPENED, BOUND));
        assertEquals(new Allowed(), mayAct(POLICE, ACT_OF_THE_HOLDER, OPENED, BOUND, new FreedFromOffer(CASE, OFFER)));
    }

    @Test
    void a_former_holder_acts_no_more() {
        CustodyEvent gone = new HolderNoted(CASE, PROCURACY, 2);
        assertEquals(new Denied(NOT_THE_HOLDER), mayAct(POLICE, URGENT_MEASURE, OPENED, BOUND, gone));
    }

    @Test
    void a_decision_by_competence_asks_no_holder() {
        assertEquals(new Allowed(), mayAct(PROCURACY, DECISION_BY_COMPETENCE, OPENED));
        assertEquals(new Allowed(), mayAct(PROCURACY, DECISION_BY_COMPETENCE));
    }

    @Test
    void a_file_is_opened_once() {
        past().when(new OpenFile(CASE, POLICE, MONDAY)).then(OPENED);
        past(OPENED).when(new OpenFile(CASE, POLICE, MONDAY)).thenNothing();
        past(OPENED).when(new OpenFile(CASE, COURT, MONDAY)).thenRefused(FILE_ALREADY_OPENED);
        past(IMPORTED).when(new OpenFile(CASE, POLICE, MONDAY)).thenRefused(FILE_ALREADY_OPENED);
    }

    @Test
    void an_import_assigns_the_holder_under_the_first_epoch() {
        past().when(new TakeHolderFromRegister(CASE, POLICE, 1, MARK, MONDAY)).then(IMPORTED);
        past(IMPORTED)
                .when(new TakeHolderFromRegister(CASE, POLICE, 1, MARK, MONDAY))
                .thenNothing();
    }

    @Test
    void a_later_import_assigns_anew_under_an_epoch_of_its_own() {
        past(IMPORTED)
                .when(new TakeHolderFromRegister(CASE, COURT, 2, MARK, MONDAY))
                .then(new HolderTakenFromRegister(CASE, COURT, 2, MARK, MONDAY));
        past(IMPORTED)
                .when(new TakeHolderFromRegister(CASE, COURT, 1, MARK, MONDAY))
                .thenRefused(EPOCH_HAS_MOVED);
    }

    @Test
    void an_import_takes_no_file_that_moves_in_the_system() {
        TakeHolderFromRegister take = new TakeHolderFromRegister(CASE, COURT, 2, MARK, MONDAY);
        past(IMPORTED, BOUND).when(take).thenRefused(MOVED_SINCE_IMPORT);
        past(OPENED).when(take).thenRefused(MOVED_SINCE_IMPORT);
        past(IMPORTED, new TakenOver(CASE, OFFER, PROCURACY, 2)).when(take).thenRefused(MOVED_SINCE_IMPORT);
    }

    @Test
    void another_log_learns_whom_the_import_has_assigned() {
        past().when(WhenHolderNamedThenNoteHolder.react(IMPORTED))
                .then(new HolderNoted(CASE, POLICE, 1, Optional.of(MARK)));
    }

    @Test
    void the_holder_binds_his_file_to_one_offer() {
        BindToOffer bind = new BindToOffer(CASE, OFFER, POLICE, 1);
        past(OPENED).when(bind).then(BOUND);
        past(OPENED, BOUND).when(bind).thenNothing();
        past(OPENED, BOUND).when(new BindToOffer(CASE, OTHER_OFFER, POLICE, 1)).thenRefused(ALREADY_UNDER_OFFER);
    }

    @Test
    void who_does_not_hold_the_file_cannot_offer_it() {
        past().when(new BindToOffer(CASE, OFFER, POLICE, 1)).thenRefused(HOLDER_NOT_KNOWN);
        past(OPENED).when(new BindToOffer(CASE, OFFER, COURT, 1)).thenRefused(NOT_THE_HOLDER);
        past(OPENED).when(new BindToOffer(CASE, OFFER, POLICE, 2)).thenRefused(EPOCH_HAS_MOVED);
    }

    @Test
    void a_file_cannot_change_hands_without_end() {
        long last = Custody.EPOCHS_BETWEEN_ENDS - 1;
        past(new HolderNoted(CASE, POLICE, last))
                .when(new BindToOffer(CASE, OFFER, POLICE, last))
                .thenRefused(MOVED_TOO_OFTEN);
    }

    @Test
    void only_its_own_offer_frees_a_file() {
        past(OPENED, BOUND).when(new FreeFromOffer(CASE, OFFER)).then(new FreedFromOffer(CASE, OFFER));
        past(OPENED, BOUND).when(new FreeFromOffer(CASE, OTHER_OFFER)).thenNothing();
        past(OPENED).when(new FreeFromOffer(CASE, OFFER)).thenNothing();
    }

    @Test
    void an_offer_is_confirmed_while_it_binds() {
        past(OPENED, BOUND).when(new ConfirmOffer(CASE, OFFER)).thenNothing();
        past(OPENED, BOUND).when(new ConfirmOffer(CASE, OTHER_OFFER)).thenRefused(NOT_UNDER_THIS_OFFER);
        past(OPENED).when(new ConfirmOffer(CASE, OFFER)).thenRefused(NOT_UNDER_THIS_OFFER);
    }

    @Test
    void an_acceptance_takes_over_where_no_later_epoch_is_known() {
        TakeOver take = new TakeOver(CASE, OFFER, PROCURACY, 2);
        TakenOver taken = new TakenOver(CASE, OFFER, PROCURACY, 2);
        past().when(take).then(taken);
        past(OPENED, BOUND).when(take).then(taken);
        past(OPENED, new BoundByOffer(CASE, OTHER_OFFER)).when(take).thenRefused(OVERTAKEN);
        past(new HolderNoted(CASE, COURT, 2)).when(take).thenRefused(OVERTAKEN);
        past(new TakenBack(CASE, OFFER, POLICE, 2_000)).when(take).thenRefused(OVERTAKEN);
    }

    @Test
    void older_news_of_a_holder_changes_nothing() {
        past(OPENED, BOUND).when(new NoteHolder(CASE, PROCURACY, 2)).then(new HolderNoted(CASE, PROCURACY, 2));
        past(new HolderNoted(CASE, COURT, 3))
                .when(new NoteHolder(CASE, PROCURACY, 2))
                .thenNothing();
        past(new HolderNoted(CASE, COURT, 3))
                .when(new NoteHolder(CASE, COURT, 3))
                .thenNothing();
    }

    @Test
    void an_operators_end_gives_back_what_is_still_under_that_offer() {
        TakeBack back = new TakeBack(CASE, OFFER, POLICE, 2_000);
        past(OPENED, BOUND).when(back).then(new TakenBack(CASE, OFFER, POLICE, 2_000));
        past(OPENED).when(back).thenRefused(NOT_UNDER_THIS_OFFER);
    }

    @Test
    void epochs_of_a_chain_thought_lost_meet_none_of_the_senders() {
        assertEquals(2_000, Custody.epochAfterEnd(1));
        assertEquals(2_001_000, Custody.epochAfterEnd(2_000));
    }

    @Test
    void the_holder_is_that_of_the_highest_epoch_whatever_the_order() {
        Stream<CustodyEvent> events = Stream.of(
                new TakenOver(CASE, OTHER_OFFER, COURT, 3), BOUND, OPENED, new HolderNoted(CASE, PROCURACY, 2));
        assertEquals(Optional.of(new HighestEpoch(3, COURT)), HighestEpoch.in(events));
        assertEquals(Optional.empty(), HighestEpoch.in(Stream.of(BOUND)));
    }
}
