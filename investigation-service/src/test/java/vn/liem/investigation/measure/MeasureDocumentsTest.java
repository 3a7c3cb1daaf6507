package vn.liem.investigation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.investigation.CaseFile.BY_DECISION;
import static vn.liem.investigation.CaseFile.WITHOUT_REASON;
import static vn.liem.investigation.measure.MeasureFixtures.BAN;
import static vn.liem.investigation.measure.MeasureFixtures.BY_POLICE;
import static vn.liem.investigation.measure.MeasureFixtures.CUSTODY;
import static vn.liem.investigation.measure.MeasureFixtures.DECIDER;
import static vn.liem.investigation.measure.MeasureFixtures.DETAINED;
import static vn.liem.investigation.measure.MeasureFixtures.DETENTION;
import static vn.liem.investigation.measure.MeasureFixtures.ENDED;
import static vn.liem.investigation.measure.MeasureFixtures.LESS;
import static vn.liem.investigation.measure.MeasureFixtures.apply;
import static vn.liem.investigation.measure.MeasureFixtures.asked;
import static vn.liem.investigation.measure.MeasureFixtures.extend;
import static vn.liem.investigation.measure.MeasureFixtures.ordered;
import static vn.liem.investigation.measure.MeasureFixtures.state;
import static vn.liem.testsupport.Given.given;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.liem.investigation.measure.MeasureCommand.AnnulMeasureRecord;
import vn.liem.investigation.measure.MeasureCommand.ApproveMeasure;
import vn.liem.investigation.measure.MeasureCommand.CancelMeasure;
import vn.liem.investigation.measure.MeasureCommand.ReleasePerson;
import vn.liem.investigation.measure.MeasureCommand.ReplaceMeasure;
import vn.liem.investigation.measure.MeasureEvent.MeasureApplied;
import vn.liem.investigation.measure.MeasureEvent.MeasureApproved;
import vn.liem.investigation.measure.MeasureEvent.MeasureCancelled;
import vn.liem.investigation.measure.MeasureEvent.MeasureExtended;
import vn.liem.investigation.measure.MeasureEvent.MeasureRecordAnnulled;
import vn.liem.investigation.measure.MeasureEvent.MeasureReplaced;
import vn.liem.investigation.measure.MeasureEvent.PersonReleased;
import vn.liem.procedure.journey.CaseStage;
import vn.liem.procedure.part.PartRefusal;

/** What follows an order: approvals, extensions, ends, and records that are taken back. */
class MeasureDocumentsTest {

    @Test
    void a_measure_is_approved_once_and_not_before_its_day() {
        var approval = new MeasureApproval("7/PC", DETAINED, "T01-VKS");
        var approved = new MeasureApproved("2/LTG", approval);
        given(DECIDER).when(new ApproveMeasure("2/LTG", approval)).thenRefused(MeasureRefusal.NO_SUCH_MEASURE);
        given(DECIDER, DETENTION).when(new ApproveMeasure("2/LTG", approval)).then(approved);
        given(DECIDER, DETENTION, approved)
                .when(new ApproveMeasure("2/LTG", approval))
                .thenNothing();
        given(DECIDER, DETENTION, approved)
                .when(new ApproveMeasure("2/LTG", new MeasureApproval("8/PC", DETAINED, "T01-VKS")))
                .thenRefused(MeasureRefusal.APPROVED_OTHERWISE);
        given(DECIDER, DETENTION)
                .when(new ApproveMeasure("2/LTG", new MeasureApproval("7/PC", DETAINED.minusDays(1), "T01-VKS")))
                .thenRefused(MeasureRefusal.APPROVED_BEFORE_ITS_DAY);
    }

    @Test
    void a_person_who_is_held_is_released_and_another_measure_is_cancelled() {
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", ENDED, BY_POLICE))
                .then(new PersonReleased("2/LTG", ENDED));
        given(DECIDER, BAN)
                .when(new ReleasePerson("3/CDKNCT", ENDED, BY_POLICE))
                .thenRefused(MeasureRefusal.NOT_HELD);
        var cancelled = new MeasureCancelled("3/CDKNCT", ENDED);
        given(DECIDER, BAN)
                .when(new CancelMeasure("3/CDKNCT", ENDED, BY_POLICE))
                .then(cancelled);
        given(DECIDER, BAN, cancelled)
                .when(new CancelMeasure("3/CDKNCT", ENDED, BY_POLICE))
                .thenNothing();
        given(DECIDER, BAN, cancelled)
                .when(new CancelMeasure("3/CDKNCT", MeasureEnd.of("8/QD", ENDED.endedOn(), "T01-CQDT"), BY_POLICE))
                .thenRefused(MeasureRefusal.ENDED_ALREADY);
        given(DECIDER)
                .when(new CancelMeasure("3/CDKNCT", ENDED, BY_POLICE))
                .thenRefused(MeasureRefusal.NO_SUCH_MEASURE);
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", MeasureEnd.of("9/QD", DETAINED.minusDays(1), "T01-CQDT"), BY_POLICE))
                .thenRefused(MeasureRefusal.ENDS_BEFORE_IT_STARTS);
    }

    @Test
    void a_release_after_the_last_day_is_recorded_as_it_was() {
        var late = MeasureEnd.of("9/QD", LocalDate.of(2018, 5, 3), "T01-CQDT");
        given(DECIDER, CUSTODY, DETENTION)
                .when(new ReleasePerson("2/LTG", late, BY_POLICE))
                .then(new PersonReleased("2/LTG", late));
    }

    @Test
    void a_detention_is_replaced_by_a_guarantee_in_one_step() {
        var by = ordered(asked("4/BL", MeasureKind.GUARANTEE, "2018-03-20", Optional.empty()), LESS);
        var replaced = new MeasureReplaced("2/LTG", MeasureEnd.of("4/BL", LocalDate.of(2018, 3, 20), "T01-CQDT"));
        var guarantee = new MeasureApplied(by.asked().in(CaseStage.INVESTIGATION, Optional.of(LESS)));
        given(DECIDER, DETENTION).when(new ReplaceMeasure("2/LTG", by)).then(replaced, guarantee);
        given(DECIDER, DETENTION, replaced, guarantee)
                .when(new ReplaceMeasure("2/LTG", by))
                .thenNothing();
        given(DECIDER).when(new ReplaceMeasure("2/LTG", by)).thenRefused(MeasureRefusal.NO_SUCH_MEASURE);
        var unlawful = ordered(asked("4/L", MeasureKind.CUSTODY, "2018-03-20", Optional.empty()), LESS);
        given(DECIDER, DETENTION).when(new ReplaceMeasure("2/LTG", unlawful)).thenRefused(MeasureRefusal.NO_STATED_END);
        var annulled = new MeasureRecordAnnulled("4/BL", BY_DECISION);
        given(DECIDER, DETENTION, replaced, guarantee)
                .when(new AnnulMeasureRecord("4/BL", BY_DECISION))
                .then(annulled);
        assertEquals(state(DETENTION), state(DETENTION, replaced, guarantee, annulled));
    }

    @Test
    void a_number_stands_for_one_document() {
        given(DECIDER, DETENTION)
                .when(apply("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-29", LESS))
                .thenNothing();
        given(DECIDER, DETENTION)
                .when(apply("2/LTG", MeasureKind.DETENTION, "2018-03-04", "2018-04-28", LESS))
                .thenRefused(PartRefusal.RECORDED_OTHERWISE);
        given(DECIDER, DETENTION)
                .when(extend("2/LTG", "2/LTG", "2018-04-20", "2018-05-02", GrantedBy.PROCURACY))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        var released = new PersonReleased("2/LTG", ENDED);
        given(DECIDER, DETENTION, released)
                .when(apply("9/QD", MeasureKind.EXIT_BAN, "2018-03-20", "2018-04-29", LESS))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        given(DECIDER, DETENTION)
                .when(new ReleasePerson("2/LTG", MeasureEnd.of("2/LTG", ENDED.endedOn(), "T01-CQDT"), BY_POLICE))
                .thenRefused(PartRefusal.DOCUMENT_OF_OTHER_DECISION);
        given(DECIDER)
                .when(extend("2/LTG", "5/GH", "2018-04-20", "2018-05-02", GrantedBy.PROCURACY))
                .thenRefused(MeasureRefusal.NO_SUCH_MEASURE);
    }

    @Test
    void a_measure_without_a_stated_end_is_not_extended_and_an_ended_one_neither() {
        given(DECIDER, BAN)
                .when(extend("3/CDKNCT", "5/GH", "2018-04-20", "2018-05-02", GrantedBy.PROCURACY))
                .thenRefused(MeasureRefusal.NOTHING_TO_EXTEND);
        given(DECIDER, DETENTION, new PersonReleased("2/LTG", ENDED))
                .when(extend("2/LTG", "5/GH", "2018-04-20", "2018-05-02", GrantedBy.PROCURACY))
                .thenRefused(MeasureRefusal.EXTENDED_AFTER_ITS_END);
    }

    @Test
    void a_record_is_taken_back_with_its_reason_and_the_last_first() {
        var extension = extend("2/LTG", "5/GH", "2018-04-20", "2018-05-02", GrantedBy.PROCURACY);
        var extended = new MeasureExtended("2/LTG", extension.extension());
        given(DECIDER, DETENTION, extended)
                .when(new AnnulMeasureRecord("2/LTG", BY_DECISION))
                .thenRefused(MeasureRefusal.DOCUMENTS_REST_ON_IT);
        given(DECIDER, DETENTION, extended)
                .when(new AnnulMeasureRecord("5/GH", WITHOUT_REASON))
                .thenRefused(PartRefusal.CORRECTION_WITHOUT_REASON);
        var annulled = new MeasureRecordAnnulled("5/GH", BY_DECISION);
        given(DECIDER, DETENTION, extended)
                .when(new AnnulMeasureRecord("5/GH", BY_DECISION))
                .then(annulled);
        assertEquals(state(DETENTION), state(DETENTION, extended, annulled));
        given(DECIDER, DETENTION)
                .when(new AnnulMeasureRecord("5/GH", BY_DECISION))
                .thenNothing();
    }
}
