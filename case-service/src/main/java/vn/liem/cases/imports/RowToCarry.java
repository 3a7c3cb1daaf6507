package vn.liem.cases.imports;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.eventstore.Authorship;
import vn.liem.handover.protocol.RegisterMark;
import vn.liem.handover.protocol.Sha256;
import vn.liem.handover.protocol.UnitCode;
import vn.liem.procedure.part.RegisterLine;
import vn.liem.registers.row.RegisterRow;

/**
 * A planned row on its way into the logs.
 *
 * @param row the row, with names and titles in clear: in memory only
 * @param step what is done with it
 * @param beside the row that it is read together with: what a corrected row said before, the indictment that a court accepts
 * @param line where it stands
 * @param command the id of its one command
 * @param job the import that brought it
 * @param actor the subject id of the importer
 * @param agency the body that brings the register in
 * @param importedOn the legal day of the import
 * @param isUndoing whether the job undoes another: the row is taken back, said as before, or told again
 */
public record RowToCarry(
        RegisterRow row,
        Step step,
        Optional<RegisterRow> beside,
        RegisterLine line,
        UUID command,
        UUID job,
        String actor,
        String agency,
        LocalDate importedOn,
        boolean isUndoing) {

    /** What an import does with a row. */
    public enum Step {
        /** A fact that the system did not know. */
        ADD,
        /** The row says otherwise what the system knows. */
        CORRECT,
        /** An imported decision that one import of everything would have refused, or a row of an import that is undone. */
        WITHDRAW,
        /** The decision is the last of its case: its body holds the file. */
        HOLD
    }

    /** Who brings it about: the importer, for the body that the row names. */
    public Authorship onBehalfOf(String unit) {
        return new Authorship(actor, Optional.of(unit), command, job, Optional.empty());
    }

    /** Where it comes from, as hand-overs keep it. */
    public RegisterMark mark() {
        return new RegisterMark(new UnitCode(agency), new Sha256(line.file()), line.line());
    }

    @Override
    public String toString() {
        return "RowToCarry[" + step + " " + row.register() + "]";
    }
}
