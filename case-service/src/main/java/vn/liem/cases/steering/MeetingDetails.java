package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * A meeting of the committee as it is prepared.
 *
 * @param number the committee's own number of it
 * @param convenedBy the unit code of the body that prepares it
 * @param plannedOn for which day it is called
 * @param purpose what it is about, where that is said
 */
public record MeetingDetails(String number, String convenedBy, LocalDate plannedOn, Optional<SealedText> purpose) {}
