package vn.liem.cases.steering;

import java.time.LocalDate;
import java.util.Optional;
import vn.liem.kernel.SealedText;

/**
 * What a body answered to a steering document: its answer, its plan, its result of a year.
 *
 * @param unit the unit code of the body
 * @param year of which year it tells the result, where bodies answer by year
 * @param documentNo the number of the paper
 * @param sha256 the SHA-256 of the paper's bytes, where it is kept
 */
public record DocumentAnswer(
        String unit,
        LocalDate answeredOn,
        Optional<Integer> year,
        String documentNo,
        Optional<String> sha256,
        Optional<SealedText> words) {}
