package vn.liem.registers.finding;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.procedure.Wording;
import vn.liem.registers.known.KnownRow;

/**
 * A rule that an accepted row does not keep, for the clerk to look at; nothing is refused for it.
 *
 * @param on the row
 * @param caseNo the case the row stands in; empty where it stands in none
 * @param rule the rule's id, stable
 * @param article the article, as the profile cites it; empty where it is no rule of the law
 * @param day the legal day on which it shows; a body has none
 * @param message says nothing of a free text
 */
public record Finding(
        KnownRow on, String caseNo, String rule, String article, Optional<LocalDate> day, Wording message) {}
