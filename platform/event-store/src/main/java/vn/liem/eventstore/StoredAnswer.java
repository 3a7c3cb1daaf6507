package vn.liem.eventstore;

import java.util.UUID;
import vn.liem.verifier.Hash;

/**
 * The answer of an accepted command, kept so that the same command gets the same answer.
 *
 * @param command the command's id
 * @param fingerprint a hash over what was asked: the same id with another fingerprint is refused
 * @param body the answer as JSON
 */
public record StoredAnswer(UUID command, Hash fingerprint, EventBody body) {}
