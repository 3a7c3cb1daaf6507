package vn.liem.verify;

import java.util.Optional;
import vn.liem.verifier.NoteKey;

/**
 * One of those whose logs hold each other: its log, its books, and the key by which others check it.
 *
 * @param log name and epoch of the log
 * @param books what it keeps in writing
 * @param key what the log signs with, where that is known
 */
public record Side(String log, Books books, Optional<NoteKey> key) {}
