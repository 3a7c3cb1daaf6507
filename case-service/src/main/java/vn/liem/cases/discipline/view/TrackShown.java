package vn.liem.cases.discipline.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.liem.cases.discipline.AppealAnswer;
import vn.liem.cases.discipline.DecisionCourse;
import vn.liem.cases.discipline.DecisionStanding;
import vn.liem.cases.discipline.DisciplineAnnulment;
import vn.liem.cases.discipline.DisciplineAppeal;
import vn.liem.cases.discipline.DisciplineDecision;
import vn.liem.cases.discipline.DisciplineFinality;
import vn.liem.cases.discipline.DisciplineForm;
import vn.liem.cases.discipline.DisciplineMatter.Registered;
import vn.liem.cases.discipline.DisciplineOpening;
import vn.liem.cases.discipline.DisciplineProposal;
import vn.liem.cases.discipline.DisciplineTrack;
import vn.liem.cases.discipline.NoDiscipline;
import vn.liem.cases.discipline.TrackStanding;
import vn.liem.procedure.Wording;

/**
 * One track of a matter.
 *
 * @param form the form of the latest decision that stands
 */
public record TrackShown(
        DisciplineTrack track,
        Wording name,
        TrackStanding standing,
        Optional<DisciplineForm> form,
        List<DisciplineOpening> openings,
        List<DisciplineProposal> proposals,
        List<NoDiscipline> closings,
        List<DecisionShown> decisions) {

    /** A decision, and what became of it. */
    public record DecisionShown(
            String decisionNo,
            LocalDate decidedOn,
            DisciplineForm decided,
            DisciplineForm form,
            Wording formName,
            DecisionStanding standing,
            Optional<String> by,
            Optional<String> restsOn,
            Optional<DisciplineAppeal> appeal,
            Optional<AppealAnswer> answer,
            Optional<DisciplineFinality> finality,
            Optional<DisciplineAnnulment> annulment) {

        static DecisionShown of(DecisionCourse course) {
            DisciplineDecision decision = course.decision();
            return new DecisionShown(
                    decision.decisionNo(),
                    decision.decidedOn(),
                    decision.form(),
                    course.form(),
                    new Wording(course.form().vietnamese(), course.form().english()),
                    course.standing(),
                    decision.by(),
                    decision.restsOn(),
                    course.appeal(),
                    course.answer(),
                    course.finality(),
                    course.annulment());
        }
    }

    static TrackShown of(Registered matter, DisciplineTrack track) {
        List<DecisionCourse> standing = matter.standing(track);
        return new TrackShown(
                track,
                new Wording(track.vietnamese(), track.english()),
                matter.standingOf(track),
                standing.isEmpty()
                        ? Optional.empty()
                        : Optional.of(standing.getLast().form()),
                matter.openings().stream().filter(one -> one.track() == track).toList(),
                matter.proposals().stream().filter(one -> one.track() == track).toList(),
                matter.closings().stream().filter(one -> one.track() == track).toList(),
                matter.decisions().stream()
                        .filter(one -> one.decision().track() == track)
                        .map(DecisionShown::of)
                        .toList());
    }
}
