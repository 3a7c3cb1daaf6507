package vn.liem.cases.imports.door;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * An import as it is shown, while it runs and after.
 *
 * @param no the number of the import, from 1
 * @param state running, waiting where rows are kept for later, done, or stopped before the first row
 * @param folder the SHA-256 of the folder as it was sent
 * @param planned how many rows change something
 * @param unchanged how many rows say what is known
 * @param rejected how many rows of the folder were refused
 * @param retained how many rows of all imports are kept until what they refer to has come
 * @param findings how many findings the rules of the law make
 * @param rows how many planned rows are done, refused by a rule, failing for now, waiting for a service, or still open
 * @param outcomes the same by register
 * @param troubles why rows are failing for now, and how many
 * @param failures why rows were given up until the service starts again, and how many
 * @param refusals which rules refused rows that the plan had accepted, and how many
 * @param positions how far each log must have been read to show what the import led to
 * @param undoes the import that this one undoes, if it does that
 * @param undoneBy the undoings of this import
 * @param left how many rows of which register an undoing left as they are, by the code of the reason
 * @param changes how much of what stood it changed by its plan, by register; of an undoing, how many rows were built on since
 * @param changesAllowed whether the importer said how much may change, and not the configuration
 * @param stop why it stopped before its first row, where it did
 * @param unknownFileCount how many files are no registers and were left alone
 * @param unknownFiles their names: told to whoever brings the folder, and of one import that does not run
 * @param unknownColumns the headers that no register has, each with its register; told as the names of files are
 */
public record ImportShown(
        UUID id,
        long no,
        String state,
        String folder,
        int planned,
        int unchanged,
        int rejected,
        int retained,
        int findings,
        Map<String, Integer> rows,
        Map<String, Map<String, Integer>> outcomes,
        Map<String, Integer> troubles,
        Map<String, Integer> failures,
        Map<String, Integer> refusals,
        Map<String, Long> positions,
        Optional<UUID> undoes,
        List<UUID> undoneBy,
        Map<String, Map<String, Integer>> left,
        List<RegisterChanges> changes,
        boolean changesAllowed,
        Optional<StopShown> stop,
        int unknownFileCount,
        List<String> unknownFiles,
        List<String> unknownColumns,
        Map<String, String> links) {}
