package vn.liem.cases.petition.door;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a body sends when a petition repeats another one.
 *
 * @param petitionId the one with which it is settled
 */
public record LinkToRecord(LocalDate on, UUID petitionId) {}
