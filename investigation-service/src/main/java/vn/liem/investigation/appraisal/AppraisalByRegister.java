package vn.liem.investigation.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.liem.investigation.appraisal.Appraisal.NotRequested;
import vn.liem.investigation.appraisal.Appraisal.Requested;
import vn.liem.investigation.appraisal.AppraisalCommand.AnnulAppraisalRecord;
import vn.liem.investigation.appraisal.AppraisalCommand.ConcludeAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.CorrectRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.ReceiveRequest;
import vn.liem.investigation.appraisal.AppraisalCommand.RequestAppraisal;
import vn.liem.investigation.appraisal.AppraisalCommand.TellWaiting;
import vn.liem.procedure.part.Alongside;
import vn.liem.procedure.part.Correction;
import vn.liem.procedure.part.RegisterLine;

/**
 * What a row of a register asks to be recorded, each on its legal day. A register corrects and takes back what a register told;
 * what a body recorded stands.
 */
public final class AppraisalByRegister {

    private AppraisalByRegister() {}

    /** A command and the legal day of what it records. */
    public record OnDay(LocalDate on, AppraisalCommand command) {}

    /** What is asked where the row is new; nothing where a body recorded a request under its number. */
    public static List<OnDay> bringIn(AppraisalTold told, Appraisal state) {
        return switch (state) {
            case Requested known when isOfTheSystem(known) -> List.of();
            case Requested _, NotRequested _ -> whole(told);
        };
    }

    /** What is asked where the row says otherwise what a row said before. */
    public static List<OnDay> correct(AppraisalTold told, Appraisal state) {
        return switch (state) {
            case NotRequested _ -> whole(told);
            case Requested known when isOfTheSystem(known) -> List.of();
            case Requested known -> difference(told, known);
        };
    }

    /** What is asked where the row no longer stands under this case. */
    public static List<OnDay> withdraw(RegisterLine line, Appraisal state) {
        return switch (state) {
            case NotRequested _ -> List.of();
            case Requested known when isOfTheSystem(known) -> List.of();
            case Requested known -> {
                Correction correction = because(line);
                List<OnDay> asked = new ArrayList<>();
                takeBackAnswers(known, correction, asked);
                asked.add(takeBack(
                        known, AppraisalDocument.REQUEST, known.request().requestedOn(), correction));
                yield asked;
            }
        };
    }

    private static boolean isOfTheSystem(Requested known) {
        return known.request().line().isEmpty();
    }

    private static List<OnDay> whole(AppraisalTold told) {
        List<OnDay> asked = new ArrayList<>();
        asked.add(new OnDay(
                told.requestedOn(),
                new RequestAppraisal(told.request(told.line()), Optional.empty(), Alongside.nothing())));
        answers(told, asked);
        return asked;
    }

    private static void answers(AppraisalTold told, List<OnDay> asked) {
        told.receipt(told.line())
                .ifPresent(receipt -> asked.add(new OnDay(receipt.receivedOn(), new ReceiveRequest(receipt))));
        told.waiting(told.line()).ifPresent(waiting -> asked.add(new OnDay(told.lastOn(), new TellWaiting(waiting))));
        told.conclusion(told.line())
                .ifPresent(conclusion ->
                        asked.add(new OnDay(conclusion.concludedOn(), new ConcludeAppraisal(conclusion))));
    }

    private static List<OnDay> difference(AppraisalTold told, Requested known) {
        List<OnDay> asked = new ArrayList<>();
        RegisterLine before = known.request().line().orElseThrow();
        if (!told.request(before).equals(known.request())) {
            asked.add(new OnDay(
                    told.requestedOn(),
                    new CorrectRequest(told.request(told.line()), Optional.empty(), because(told.line()))));
        }
        correctReceipt(told, known, asked);
        correctWaiting(told, known, asked);
        correctConclusion(told, known, asked);
        return asked;
    }

    private static void correctReceipt(AppraisalTold told, Requested known, List<OnDay> asked) {
        if (known.receipt().filter(one -> one.line().isEmpty()).isPresent()) {
            return;
        }
        boolean same = known.receipt()
                .flatMap(RequestReceipt::line)
                .map(line -> told.receipt(line).equals(known.receipt()))
                .orElseGet(() -> told.receivedOn().isEmpty());
        if (!same) {
            known.receipt()
                    .map(one -> takeBack(known, AppraisalDocument.RECEIPT, one.receivedOn(), because(told.line())))
                    .ifPresent(asked::add);
            told.receipt(told.line())
                    .map(one -> new OnDay(one.receivedOn(), new ReceiveRequest(one)))
                    .ifPresent(asked::add);
        }
    }

    private static void correctWaiting(AppraisalTold told, Requested known, List<OnDay> asked) {
        boolean same = known.waiting()
                .map(one -> told.waiting(one.line()).equals(known.waiting()))
                .orElseGet(() -> told.waiting(told.line()).isEmpty());
        if (!same) {
            known.waiting()
                    .map(_ -> takeBack(known, AppraisalDocument.WAITING, told.lastOn(), because(told.line())))
                    .ifPresent(asked::add);
            told.waiting(told.line())
                    .map(one -> new OnDay(told.lastOn(), new TellWaiting(one)))
                    .ifPresent(asked::add);
        }
    }

    private static void correctConclusion(AppraisalTold told, Requested known, List<OnDay> asked) {
        if (known.conclusion().filter(one -> one.line().isEmpty()).isPresent()) {
            return;
        }
        boolean same = known.conclusion()
                .flatMap(AppraisalConclusion::line)
                .map(line -> told.conclusion(line).equals(known.conclusion()))
                .orElseGet(() -> told.concludedOn().isEmpty());
        if (!same) {
            known.conclusion()
                    .map(one -> takeBack(known, AppraisalDocument.CONCLUSION, one.concludedOn(), because(told.line())))
                    .ifPresent(asked::add);
            told.conclusion(told.line())
                    .map(one -> new OnDay(one.concludedOn(), new ConcludeAppraisal(one)))
                    .ifPresent(asked::add);
        }
    }

    private static void takeBackAnswers(Requested known, Correction correction, List<OnDay> asked) {
        known.receipt()
                .filter(one -> one.line().isPresent())
                .ifPresent(one -> asked.add(takeBack(known, AppraisalDocument.RECEIPT, one.receivedOn(), correction)));
        known.waiting()
                .ifPresent(_ -> asked.add(takeBack(
                        known, AppraisalDocument.WAITING, known.request().requestedOn(), correction)));
        known.conclusion()
                .filter(one -> one.line().isPresent())
                .ifPresent(
                        one -> asked.add(takeBack(known, AppraisalDocument.CONCLUSION, one.concludedOn(), correction)));
    }

    /** All that one row tells stands under the one number that it has. */
    private static OnDay takeBack(Requested known, AppraisalDocument document, LocalDate on, Correction correction) {
        return new OnDay(
                on,
                new AnnulAppraisalRecord(new Recorded(document, known.request().documentNo()), correction));
    }

    private static Correction because(RegisterLine line) {
        return new Correction(Optional.empty(), Optional.empty(), Optional.of(line));
    }
}
