package vn.liem.notification.clock.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.notification.clock.ClocksCommand;
import vn.liem.notification.clock.ClocksCommand.InvolveBodies;
import vn.liem.notification.clock.ClocksCommand.Note;
import vn.liem.notification.clock.ClocksCommand.Withdraw;
import vn.liem.notification.clock.NotedMeasure;
import vn.liem.notification.clock.NotedMeasureEnd;
import vn.liem.notification.clock.NotedMeasureExtension;
import vn.liem.procedure.due.Holding;

/**
 * Custody and detention run to the day that their documents state, and end by a document or by the next order; measures that
 * hold nobody have no clock.
 */
public final class WhenMeasureTakenThenNoteIt {

    /** The measures that have a clock, by the code of their kind. */
    public static final Map<String, Holding> HOLDING =
            Map.of("custody", Holding.CUSTODY, "detention", Holding.DETENTION);

    private WhenMeasureTakenThenNoteIt() {}

    /** What to note of an order, an extension or an end. */
    public static List<ClocksCommand> react(UUID event, PersonKey person, MeasureTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        told.order().ifPresent(order -> {
            commands.add(new InvolveBodies(List.of(order.unit())));
            held(event, person, order).ifPresent(noted -> commands.add(new Note(List.of(noted))));
        });
        told.extension().ifPresent(extension -> {
            commands.add(new InvolveBodies(List.of(extension.unit())));
            commands.add(new Note(List.of(new NotedMeasureExtension(
                    event,
                    reference(person, Document.EXTENSION, extension.documentNo()),
                    person,
                    told.measure().orElseThrow(),
                    extension.documentNo(),
                    extension.decidedOn(),
                    extension.endsOn()))));
        });
        told.end().ifPresent(end -> {
            commands.add(new InvolveBodies(List.of(end.unit())));
            commands.add(new Note(List.of(new NotedMeasureEnd(
                    event,
                    reference(person, Document.END, end.documentNo()),
                    person,
                    told.measure().orElseThrow(),
                    end.endedOn()))));
        });
        return commands;
    }

    /** What to take back: the order of a replacement ended the measure before it, under the same number. */
    public static List<ClocksCommand> reactToAnnulment(PersonKey person, MeasureAnnulmentTold told) {
        List<ClocksCommand> commands = new ArrayList<>();
        for (Document document : Document.values()) {
            commands.add(new Withdraw(reference(person, document, told.documentNo())));
        }
        return commands;
    }

    /** What a document of a number says; one may say two things. */
    private enum Document {
        ORDER("order"),
        EXTENSION("extension"),
        END("end");

        private final String code;

        Document(String code) {
            this.code = code;
        }
    }

    private static Optional<NotedMeasure> held(UUID event, PersonKey person, MeasureTold.Order order) {
        return Optional.ofNullable(HOLDING.get(order.kind()))
                .flatMap(holding -> order.endsOn()
                        .map(end -> new NotedMeasure(
                                        event,
                                        reference(person, Document.ORDER, order.documentNo()),
                                        person,
                                        order.documentNo(),
                                        holding,
                                        order.startsOn(),
                                        end,
                                        order.stage(),
                                        order.charge(),
                                        Optional.of(order.unit()),
                                        Optional.empty())
                                .judgedOn(order.judgedOn())));
    }

    private static String reference(PersonKey person, Document document, String number) {
        return "measure/%s/%s/%s#".formatted(person, document.code, number);
    }
}
