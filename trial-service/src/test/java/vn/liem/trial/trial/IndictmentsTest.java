package vn.liem.trial.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.liem.testsupport.Seeds.random;
import static vn.liem.trial.CaseFile.COURT;
import static vn.liem.trial.CaseFile.MONDAY;
import static vn.liem.trial.CaseFile.document;
import static vn.liem.trial.CaseFile.heard;
import static vn.liem.trial.CaseFile.indictment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.machine.DecidingBody;
import vn.liem.procedure.part.Cause;
import vn.liem.procedure.part.DecisionKey;
import vn.liem.procedure.part.RecordedDecision;
import vn.liem.procedure.part.StepSaid;
import vn.liem.testsupport.RandomWalk;

class IndictmentsTest {

    private static final StepSaid WITHDRAWN = StepSaid.of(Indictments.WITHDRAWN, DecidingBody.SUPERIOR_PROCURACY);
    private static final int DAYS = 40;

    @Test
    void what_stands_as_the_court_says_is_no_obstacle() {
        assertEquals("", codeOn(9, heard(indictment(3), indictment(5)), indictment(5)));
        assertEquals("", codeOn(5, heard(indictment(5)), indictment(5)));
    }

    @Test
    void another_day_another_body_or_another_number_is_told_with_what_stands() {
        Indictments standing = heard(indictment(5));
        Cause right = indictment(5);
        Cause otherDay =
                new Cause(right.decision(), Optional.empty(), right.documentNo(), right.unit(), MONDAY.plusDays(4));
        Cause otherBody =
                new Cause(right.decision(), Optional.empty(), right.documentNo(), "T02-VKS", right.decidedOn());
        for (Cause wrong : List.of(otherDay, otherBody, indictment(6))) {
            Refusal why = standing.against(wrong, MONDAY.plusDays(9)).orElseThrow();
            assertEquals("indictment_recorded_otherwise", why.code());
            assertEquals(true, why.vietnamese().contains("số CT-5 ngày 09/03/2024 của T01-VKS"), why::vietnamese);
        }
    }

    @Test
    void what_was_indicted_after_the_acceptance_does_not_stand_on_its_day() {
        assertEquals("indictment_not_recorded", codeOn(4, heard(indictment(5)), indictment(5)));
    }

    @Test
    void what_the_superior_procuracy_withdrew_stands_until_its_day_alone() {
        Indictments withdrawn = heard(indictment(5)).step(recorded("RUT", 8), WITHDRAWN);
        assertEquals("", codeOn(7, withdrawn, indictment(5)));
        assertEquals("indictment_withdrawn", codeOn(8, withdrawn, indictment(5)));
        Indictments anew = withdrawn.indicted(decision(indictment(12)));
        assertEquals("indictment_withdrawn", codeOn(13, anew, indictment(5)));
        assertEquals("", codeOn(13, anew, indictment(12)));
    }

    @Test
    void what_is_taken_back_or_said_otherwise_counts_no_longer_as_it_was() {
        Indictments told = heard(indictment(5));
        assertEquals("indictment_not_recorded", codeOn(9, told.annulled(key(5)), indictment(5)));
        RecordedDecision moved = recorded("CT-5", 6);
        assertEquals("indictment_recorded_otherwise", codeOn(9, told.corrected(moved), indictment(5)));
        Indictments back = told.step(recorded("RUT", 8), WITHDRAWN)
                .annulled(recorded("RUT", 8).key());
        assertEquals("", codeOn(9, back, indictment(5)));
    }

    @RandomWalk
    void whatever_is_told_first_the_same_indictments_stand(long seed) {
        RandomGenerator random = random(seed);
        List<UnaryOperator<Indictments>> told = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            int on = day;
            switch (random.nextInt(6)) {
                case 0, 1 -> told.add(before -> before.indicted(decision(indictment(on))));
                case 2 -> told.add(before -> before.step(recorded("RUT-" + on, on), WITHDRAWN));
                default -> {}
            }
        }
        List<String> answers = answers(told);
        for (int i = 0; i < 10; i++) {
            Collections.shuffle(told, Random.from(random));
            assertEquals(answers, answers(told));
        }
    }

    private static List<String> answers(List<UnaryOperator<Indictments>> told) {
        Indictments heard = Indictments.none();
        for (UnaryOperator<Indictments> one : told) {
            heard = one.apply(heard);
        }
        List<String> answers = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            for (int on = day; on < DAYS; on += 3) {
                answers.add(codeOn(on, heard, indictment(day)));
            }
        }
        return answers;
    }

    private static String codeOn(int day, Indictments heard, Cause indictment) {
        return heard.against(indictment, MONDAY.plusDays(day))
                .map(Refusal::code)
                .orElse("");
    }

    private static DecisionKey key(int day) {
        return decision(indictment(day)).key();
    }

    private static RecordedDecision decision(Cause indictment) {
        return RecordedDecision.of(indictment.asked(COURT), 1, 1);
    }

    private static RecordedDecision recorded(String number, int day) {
        return RecordedDecision.of(document(number, day, COURT), 1, 1);
    }
}
