package vn.liem.control.contact;

import java.util.UUID;
import vn.liem.procedure.part.Correction;

/** What may be asked of the register of contacts of a case. */
public sealed interface ContactCommand {

    /** Ghi nhận tiếp xúc: record a contact. */
    record RecordContact(Contact contact) implements ContactCommand {}

    /** Hủy ghi nhận: take the record of one's own contact back. */
    record AnnulContact(UUID contact, String officer, Correction correction) implements ContactCommand {}
}
