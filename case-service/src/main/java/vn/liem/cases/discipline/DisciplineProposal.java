package vn.liem.cases.discipline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A form was proposed (đề nghị kỷ luật).
 *
 * @param restsOn the number of the opening that it follows, where it names one
 * @param by the body that proposes it
 */
public record DisciplineProposal(
        String documentNo,
        DisciplineTrack track,
        DisciplineForm form,
        LocalDate proposedOn,
        Optional<String> restsOn,
        String by) {}
