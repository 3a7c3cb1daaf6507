package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.service.door.MaxLength;

/** A conclusion as it is sent; its words come in clear and are sealed at the door. */
public record MeetingConclusionToRecord(
        int number,
        LocalDate concludedOn,
        Optional<Integer> agendaItem,
        @MaxLength(4_000) String what) {}
