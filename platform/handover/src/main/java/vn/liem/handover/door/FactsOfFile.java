package vn.liem.handover.door;

import vn.liem.handover.protocol.FileSubject;
import vn.liem.security.CaseFacts;

/** Tells the policy of a file more than custody does: its secrecy, who is in charge, who stepped back. */
@FunctionalInterface
public interface FactsOfFile {

    /**
     * What is known of the file.
     *
     * @param byCustody its holder, with the place where that body belongs
     */
    CaseFacts of(FileSubject file, CaseFacts byCustody);
}
