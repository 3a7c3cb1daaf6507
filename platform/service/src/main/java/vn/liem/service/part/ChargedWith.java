package vn.liem.service.part;

import java.util.List;
import java.util.UUID;
import vn.liem.procedure.law.Clause;

/** What the accused of a case are charged with, as far as the views have come. */
public interface ChargedWith {

    /** The clauses, without repeats. */
    List<Clause> in(UUID caseId);
}
