package vn.liem.investigation.separation;

import static vn.liem.investigation.CaseFile.SOMEBODY;
import static vn.liem.investigation.CaseFile.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.investigation.CaseFile;
import vn.liem.investigation.accused.AccusedCommand.ReceiveAccused;
import vn.liem.investigation.accused.AccusedCommand.SeparateAccused;
import vn.liem.investigation.accused.AccusedCommand.SuspendForAccused;
import vn.liem.investigation.accused.Parting;
import vn.liem.investigation.investigation.InvestigationCommand.TakeInvestigationStep;
import vn.liem.investigation.prosecution.ProsecutionCommand.TakeProsecutionStep;
import vn.liem.investigation.separation.SeparatingBody.Coming;
import vn.liem.kernel.Decision;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.procedure.part.StepSaid;

/** A case with one accused and the case that is separated from it, each decided as the desk does it: all or nothing. */
record TwoCases(CaseFile from, CaseFile into) {

    static final UUID FROM = new UUID(1, 1);
    static final UUID INTO = new UUID(2, 2);

    static TwoCases nothing() {
        return new TwoCases(new CaseFile(), new CaseFile());
    }

    /** What has a place in one of the two files. */
    interface Act {
        Decision<?> in(TwoCases cases);
    }

    /** The two after all of the acts; none where one of them is refused, and then the code of the rule is what stands. */
    Taken take(List<Act> acts) {
        TwoCases next = new TwoCases(from.copy(), into.copy());
        for (Act act : acts) {
            String outcome = outcome(act.in(next));
            if (!outcome.equals("accepted")) {
                return new Taken(Optional.empty(), outcome);
            }
        }
        return new Taken(Optional.of(next), "accepted");
    }

    /** What came of it. */
    record Taken(Optional<TwoCases> next, String outcome) {}

    /** The accused goes into the new case by the decision of this document. */
    Taken separate(SeparatingBody by, DecisionAsked asked, Optional<String> ground, List<String> facts) {
        List<PersonKey> people = List.of(SOMEBODY);
        Parting away = new Parting(INTO, asked.key().documentNo(), asked.decidedOn());
        Parting here = new Parting(FROM, asked.key().documentNo(), asked.decidedOn());
        List<Coming> suspended = by.suspended(people, from.entries(), asked.decidedOn());
        List<Act> acts = new ArrayList<>(List.of(
                cases -> step(by, cases.from(), asked, by.separates(ground, facts, people)),
                cases -> step(by, cases.into(), asked, by.begins(people)),
                cases -> cases.from().accused(at -> new SeparateAccused(away, at)),
                cases -> cases.into().accused(at -> new ReceiveAccused(here, at))));
        for (Coming one : suspended) {
            DecisionAsked about = asked.about(one.person());
            acts.add(cases -> step(by, cases.into(), about, one.as()));
            acts.add(cases -> cases.into().accused(at -> new SuspendForAccused(about, at)));
        }
        return take(acts);
    }

    private static Decision<?> step(SeparatingBody by, CaseFile file, DecisionAsked asked, StepSaid said) {
        return switch (by) {
            case INVESTIGATION_AGENCY -> file.investigation(at -> new TakeInvestigationStep(asked, at, said));
            case PROCURACY -> file.prosecution(at -> new TakeProsecutionStep(asked, at, said));
        };
    }
}
