package vn.liem.trial;

import vn.liem.kernel.Decision;
import vn.liem.procedure.journey.ReturningBody;
import vn.liem.procedure.part.Basis;
import vn.liem.procedure.part.DecisionAsked;
import vn.liem.trial.appeal.AppealCommand.Amend;
import vn.liem.trial.appeal.AppealCommand.LodgeAppeal;
import vn.liem.trial.appeal.AppealCommand.LodgeProtest;
import vn.liem.trial.appeal.AppealCommand.QuashForReinvestigation;
import vn.liem.trial.appeal.AppealCommand.QuashForRetrial;
import vn.liem.trial.appeal.AppealCommand.TerminateOnAppeal;
import vn.liem.trial.appeal.AppealCommand.Uphold;
import vn.liem.trial.appeal.AppealCommand.WithdrawAppeal;
import vn.liem.trial.execution.ExecutionCommand.CompleteExecution;
import vn.liem.trial.execution.ExecutionCommand.OrderExecution;
import vn.liem.trial.execution.ExecutionCommand.PutJudgmentInForce;
import vn.liem.trial.trial.TrialCommand.AcceptCase;
import vn.liem.trial.trial.TrialCommand.DecideToTry;
import vn.liem.trial.trial.TrialCommand.Judge;
import vn.liem.trial.trial.TrialCommand.PostponeHearing;
import vn.liem.trial.trial.TrialCommand.ReturnFile;

/** The decisions of the service by a word each, for tests that walk through them. */
final class Asking {

    private Asking() {}

    static Decision<?> ask(CaseFile file, String what, int day, Basis basis) {
        return ask(file, what, CaseFile.document(what + "-" + day, day, basis), day);
    }

    static Decision<?> ask(CaseFile file, String what, DecisionAsked asked, int day) {
        return switch (what) {
            case "accept" ->
                file.trial(at ->
                        new AcceptCase(asked, at, CaseFile.indictment(day), CaseFile.heard(CaseFile.indictment(day))));
            case "try" -> file.trial(at -> new DecideToTry(asked, at));
            case "postpone" -> file.trial(at -> new PostponeHearing(asked, at));
            case "judge-returns" -> file.trial(at -> new ReturnFile(asked, at, ReturningBody.JUDGE));
            case "panel-returns" -> file.trial(at -> new ReturnFile(asked, at, ReturningBody.PANEL));
            case "judge" -> file.trial(at -> new Judge(asked.restingOn("convicted"), at));
            case "appeal" -> file.appeal(at -> new LodgeAppeal(asked, at));
            case "protest" -> file.appeal(at -> new LodgeProtest(asked, at));
            case "withdraw" -> file.appeal(at -> new WithdrawAppeal(asked, at));
            case "uphold" -> file.appeal(at -> new Uphold(asked, at));
            case "amend" -> file.appeal(at -> new Amend(asked.restingOn("not_heavier"), at));
            case "quash-investigate" -> file.appeal(at -> new QuashForReinvestigation(asked, at));
            case "quash-retry" -> file.appeal(at -> new QuashForRetrial(asked, at));
            case "end" -> file.appeal(at -> new TerminateOnAppeal(asked.restingOn("157_7"), at));
            case "in-force" -> file.execution(at -> new PutJudgmentInForce(asked, at));
            case "execute" -> file.execution(at -> new OrderExecution(asked, at));
            case "complete" -> file.execution(at -> new CompleteExecution(asked.restingOn("served"), at));
            default -> throw new IllegalArgumentException(what);
        };
    }
}
