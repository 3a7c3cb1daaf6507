package vn.liem.cases.handover.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.liem.cases.imports.RecordedRows;
import vn.liem.eventstore.EventLog;
import vn.liem.eventstore.StoredEvent;
import vn.liem.handover.desk.Handovers;
import vn.liem.handover.protocol.RecordedHandover;
import vn.liem.handover.protocol.RecordedHandoverEvent.RecordedHandoverAnswered;
import vn.liem.kernel.StreamId;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.TransferRow;

/** Hand-overs that a register left open and that were answered in the system since, as their register would tell them now. */
@Singleton
public final class HandoversRecorded implements RecordedRows {

    private final EventLog log;

    /** Reads this log. */
    @Inject
    public HandoversRecorded(EventLog log) {
        this.log = log;
    }

    @Override
    public Register register() {
        return Register.TRANSFERS;
    }

    @Override
    public List<InSystem> recorded(Asked asked) {
        Map<StreamId, TransferRow> told = new LinkedHashMap<>();
        asked.told().forEach((number, row) -> {
            if (row instanceof TransferRow transfer) {
                told.put(HandoverFromRegister.stream(number), transfer);
            }
        });
        List<InSystem> recorded = new ArrayList<>();
        log.reader()
                .streams(told.keySet())
                .forEach((stream, events) -> answered(events, Optional.ofNullable(told.get(stream)))
                        .ifPresent(row -> recorded.add(
                                new InSystem.Stands(row, events.getLast().pos()))));
        return recorded;
    }

    private static Optional<TransferRow> answered(List<StoredEvent> events, Optional<TransferRow> told) {
        RecordedHandover state = Handovers.RECORDED.decider().initial();
        for (StoredEvent event : events) {
            state = state.after(Handovers.RECORDED.eventOf(event));
        }
        return switch (state) {
            case RecordedHandover.NotRecorded _, RecordedHandover.Recorded _ -> Optional.empty();
            case RecordedHandover.Answered(var _, var answer) -> told.map(row -> with(row, answer));
        };
    }

    private static TransferRow with(TransferRow told, RecordedHandoverAnswered answer) {
        return new TransferRow(
                told.transferNo(),
                told.subject(),
                told.subjectNo(),
                told.fromUnit(),
                told.toUnit(),
                told.sentOn(),
                told.documents(),
                told.receivedOn(),
                Optional.of(TransferRow.Outcome.valueOf(answer.outcome().name())),
                Optional.of(answer.answeredOn()),
                told.reason());
    }
}
