package vn.liem.procedure.clock;

import java.util.List;
import vn.liem.procedure.Wording;

/** A clock after an extension that was granted, with what the law would not have allowed about it. */
public record Extended(Running running, List<Wording> findings) {

    public Extended {
        findings = List.copyOf(findings);
    }
}
