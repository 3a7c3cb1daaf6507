package vn.liem.service.part;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.PersonKey;
import vn.liem.procedure.part.StepSaid;
import vn.liem.service.door.HasForm;

/** What a body sends to record a decision of the law that registers do not tell, or one that moves one accused alone. */
public record StepToRecord(
        @HasForm(Document.NUMBER) String documentNo, LocalDate decidedOn, Optional<PersonKey> person, StepSaid step)
        implements Document {

    /** What the doors of all parts say of such a decision. */
    public static final String DESCRIPTION =
            "Ghi nhận quyết định tố tụng theo mã trong docs/journey.md, kèm căn cứ và điều kiện; quyết định mà pháp"
                    + " luật không cho phép bị từ chối, nêu điều luật và các quyết định phù hợp. · Records a decision by"
                    + " its code in docs/journey.md with its ground and facts; what the law does not allow is refused with"
                    + " its article and what fits instead.";
}
