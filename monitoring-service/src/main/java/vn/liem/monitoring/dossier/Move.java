package vn.liem.monitoring.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.liem.monitoring.fact.HandOverFact.End;
import vn.liem.monitoring.fact.HandOverFact.Outcome;
import vn.liem.procedure.journey.ProceduralDecision;

/**
 * Something that moved a case on its legal day (diễn biến).
 *
 * @param code which decision where it is one: the code of registers
 * @param body the body that did it
 */
public record Move(LocalDate on, Kind kind, Optional<String> code, Optional<String> body) {

    /** What kind of thing it was. */
    public enum Kind {
        REGISTERED("Vào sổ theo dõi", "Registered"),
        INSTITUTED("Khởi tố vụ án hình sự", "Case instituted"),
        MERGED("Nhập vào vụ án khác", "Joined into another case"),
        CHARGED("Khởi tố bị can", "Accused charged"),
        DECIDED("Quyết định tố tụng", "Decision"),
        FILE_SENT("Chuyển hồ sơ", "File handed over"),
        FILE_RECEIVED("Nhận được hồ sơ", "File received"),
        FILE_ACCEPTED("Tiếp nhận hồ sơ", "File accepted"),
        FILE_RETURNED("Trả lại hồ sơ được chuyển", "File sent back"),
        FILE_WITHDRAWN("Rút lại việc chuyển hồ sơ", "Hand-over withdrawn");

        private final String vietnamese;
        private final String english;

        Kind(String vietnamese, String english) {
            this.vietnamese = vietnamese;
            this.english = english;
        }

        /** The word on the page, in Vietnamese. */
        public String vietnamese() {
            return vietnamese;
        }

        /** The word on the page, in English. */
        public String english() {
            return english;
        }
    }

    /** All moves of a case by day; of one day in the order of a case's life. */
    public static List<Move> of(Dossier dossier) {
        List<Move> moves = new ArrayList<>();
        moves.add(of(dossier.registered().registeredOn(), Kind.REGISTERED));
        if (dossier.decisions().stream().noneMatch(each -> each.decision() == ProceduralDecision.INSTITUTED)) {
            dossier.registered().institutedOn().ifPresent(day -> moves.add(of(day, Kind.INSTITUTED)));
        }
        dossier.accused().forEach(somebody -> moves.add(of(somebody.accusedOn(), Kind.CHARGED)));
        dossier.decisions()
                .forEach(decision -> moves.add(new Move(
                        decision.decidedOn(),
                        Kind.DECIDED,
                        Optional.of(decision.decision().code()),
                        Optional.of(decision.unit()))));
        dossier.steps()
                .forEach(step -> moves.add(
                        new Move(step.decidedOn(), Kind.DECIDED, Optional.of(step.code()), Optional.of(step.unit()))));
        dossier.handOvers().forEach(each -> {
            each.sentOn().ifPresent(day -> moves.add(new Move(day, Kind.FILE_SENT, Optional.empty(), each.from())));
            each.receivedOn()
                    .ifPresent(day -> moves.add(new Move(day, Kind.FILE_RECEIVED, Optional.empty(), each.to())));
            each.end().ifPresent(end -> moves.add(ended(end, each.to())));
        });
        dossier.registered().mergedOn().ifPresent(day -> moves.add(of(day, Kind.MERGED)));
        return moves.stream().sorted(Comparator.comparing(Move::on)).toList();
    }

    /** The last one. */
    public static Move lastOf(Dossier dossier) {
        return of(dossier).getLast();
    }

    private static Move of(LocalDate day, Kind kind) {
        return new Move(day, kind, Optional.empty(), Optional.empty());
    }

    private static Move ended(End end, Optional<String> by) {
        return new Move(end.endedOn(), kindOf(end.outcome()), Optional.empty(), by);
    }

    private static Kind kindOf(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> Kind.FILE_ACCEPTED;
            case RETURNED -> Kind.FILE_RETURNED;
            case WITHDRAWN -> Kind.FILE_WITHDRAWN;
        };
    }
}
