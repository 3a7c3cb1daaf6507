package vn.liem.cases.person.door;

import vn.liem.kernel.SealedText;

/**
 * A sealed text and the place it was sealed for, which is needed to open it.
 *
 * @param context as the sealing service named it, {@code petition.received.v1/subject}
 */
public record SealedAt(SealedText text, String context) {}
