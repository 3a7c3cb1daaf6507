package vn.liem.notification.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.liem.notification.clock.ClocksEvent.ClockReminded;
import vn.liem.notification.clock.ClocksEvent.ReasonAsked;
import vn.liem.notification.clock.ClocksEvent.RecountTold;
import vn.liem.notification.clock.ClocksEvent.SubjectPlaced;
import vn.liem.procedure.clock.Urgency;

/**
 * Whom to remind of a clock, and when. Which reminders stand follows from the clock and the day alone; who looks late says
 * the latest of them, and those before it are overtaken, so that nobody gets a week of them at once. What was over when it
 * was recorded, a register of the past above all, reminds nobody.
 */
final class Reminding {

    private final Urgency urgency;

    Reminding(Urgency urgency) {
        this.urgency = urgency;
    }

    /** The reminder that stands on the day and has not been given, to each who hears of it. */
    List<ClocksEvent> reminderOn(LocalDate day, ClockLine line, ClocksOfSubject state) {
        if (!line.isTold() || line.end().isPresent()) {
            return List.of();
        }
        LocalDate due = line.dueOn().orElseThrow();
        LocalDate recorded = line.recordedOn().orElseThrow();
        return urgency.of(line.key().clock()).reminderUpTo(due, day).stream()
                .filter(stands -> !stands.isBefore(recorded))
                .filter(stands -> !state.toldOf(line.key()).hasReminded(due, stands))
                .flatMap(stands -> hearing(stands, line, state)
                        .<ClocksEvent>map(to -> new ClockReminded(line.key(), due, stands, to)))
                .toList();
    }

    /**
     * Whose turn it is and who waits for it hear always, the standing agency of the territory once the last day is over; for what
     * a directive demands it is the standing agency that waits.
     */
    private static Stream<String> hearing(LocalDate stands, ClockLine line, ClocksOfSubject state) {
        Stream<String> concerned = concerned(line, state);
        return stands.isAfter(line.dueOn().orElseThrow()) || line.key().clock().equals(DirectiveClocks.CLOCK)
                ? Stream.concat(concerned, territory(line, state)).distinct()
                : concerned;
    }

    private static Stream<String> concerned(ClockLine line, ClocksOfSubject state) {
        return Stream.concat(
                owner(line, state), state.waiting().filter(body -> !line.owner().equals(Optional.of(body))).stream());
    }

    /** The question why a clock was missed, where its owner has not been asked. */
    List<ClocksEvent> reasonToAsk(ClockLine line, ClocksOfSubject state) {
        return line.isTold() && !state.toldOf(line.key()).reasonAsked()
                ? owner(line, state)
                        .<ClocksEvent>map(
                                to -> new ReasonAsked(line.key(), line.dueOn().orElseThrow(), to))
                        .toList()
                : List.of();
    }

    /** That a clock ends on another day by the law of now; of what was of the past nobody is told. */
    List<ClocksEvent> recountToTell(ClockLine before, ClockLine now, ClocksOfSubject state) {
        return before.isTold() || now.isTold()
                ? concerned(now, state)
                        .<ClocksEvent>map(to -> new RecountTold(
                                now.key(), now.dueOn().or(before::dueOn).orElseThrow(), to))
                        .toList()
                : List.of();
    }

    /** A clock that is only now set is not in the state yet, and has its owner itself. */
    private static Stream<String> owner(ClockLine line, ClocksOfSubject state) {
        return line.owner().or(() -> state.ownerOf(line.key())).stream();
    }

    /**
     * The province to whose standing agency overdue clocks are shown: {@code T01} for {@code T01-H3}. Of a paper to many bodies
     * it is that of the body which has not answered, whoever issued it.
     */
    private static Stream<String> territory(ClockLine line, ClocksOfSubject state) {
        Optional<String> where = line.key().clock().equals(DocumentClocks.CLOCK)
                ? line.owner()
                : state.place().map(SubjectPlaced::locality);
        return where.map(code -> code.replaceFirst("-.*", "")).stream().filter(code -> !code.isBlank());
    }
}
