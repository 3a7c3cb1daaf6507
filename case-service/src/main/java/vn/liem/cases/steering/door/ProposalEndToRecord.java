package vn.liem.cases.steering.door;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.cases.steering.ProposalEnding;
import vn.liem.service.door.MaxLength;

/** What is sent to end a proposal that leads to no listing of this item. */
public record ProposalEndToRecord(
        LocalDate endedOn,
        ProposalEnding how,
        @MaxLength(2_000) Optional<String> reason) {}
