package vn.liem.handover.desk;

import java.time.LocalDate;
import vn.liem.eventstore.Authorship;
import vn.liem.verifier.Hash;

/**
 * Who asks for an act, and when.
 *
 * @param by the officer and the command's id: the same id again gets the first answer
 * @param on the legal day
 * @param fingerprint a hash over everything that was asked
 */
public record Asked(Authorship by, LocalDate on, Hash fingerprint) {}
