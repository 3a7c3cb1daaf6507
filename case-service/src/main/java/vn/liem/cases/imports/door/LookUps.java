package vn.liem.cases.imports.door;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.liem.cases.door.FindCase;
import vn.liem.cases.door.FindCase.CaseFound;
import vn.liem.cases.imports.RowToCarry;
import vn.liem.cases.person.door.PersonFromRegister;
import vn.liem.cases.person.door.SubjectKeys;
import vn.liem.kernel.StreamId;
import vn.liem.registers.row.AssetRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RegisterRow;
import vn.liem.registers.row.RowKey;
import vn.liem.security.seal.PublicSealingKey;

/** Looks up the cases, people and keys that the commands of a group of rows name: once a group, and not once a row. */
@Singleton
final class LookUps {

    private final FindCase cases;
    private final PersonFromRegister people;
    private final SubjectKeys keys;

    @Inject
    LookUps(FindCase cases, PersonFromRegister people, SubjectKeys keys) {
        this.cases = cases;
        this.people = people;
        this.keys = keys;
    }

    /** The commands of these rows. */
    CommandsOfRow commandsOf(List<RowToCarry> rows) {
        Set<String> caseNos = new LinkedHashSet<>();
        Set<String> personNos = new LinkedHashSet<>();
        for (RowToCarry row : rows) {
            note(row.row(), caseNos, personNos);
            row.beside().ifPresent(earlier -> note(earlier, caseNos, personNos));
        }
        // What is undone may have begun before a death of the process, and the case be gone already.
        Map<String, CaseFound> found =
                rows.stream().anyMatch(RowToCarry::isUndoing) ? cases.everByNumbers(caseNos) : cases.byNumbers(caseNos);
        return new CommandsOfRow(new LookedUp(found, people.keysOf(personNos), keysFor(rows, found)));
    }

    private static void note(RegisterRow row, Set<String> caseNos, Set<String> personNos) {
        note(row.key(), caseNos, personNos);
        row.references().forEach(reference -> note(reference.target(), caseNos, personNos));
    }

    private static void note(RowKey key, Set<String> caseNos, Set<String> personNos) {
        if (key.register() == Register.CASES) {
            caseNos.add(key.parts().getFirst());
        } else if (key.register() == Register.ACCUSED) {
            personNos.add(key.parts().getLast());
        }
    }

    private Map<UUID, PublicSealingKey> keysFor(List<RowToCarry> rows, Map<String, CaseFound> found) {
        Map<StreamId, UUID> described = new LinkedHashMap<>();
        for (RowToCarry row : rows) {
            if (row.row() instanceof AssetRow asset && asset.description().isPresent()) {
                Optional.ofNullable(found.get(asset.caseNo()))
                        .ifPresent(one -> described.put(StreamId.of("case", one.id()), one.id()));
            }
        }
        Map<UUID, PublicSealingKey> byCase = new HashMap<>();
        if (!described.isEmpty()) {
            keys.keysOf(described.keySet())
                    .forEach((subject, key) ->
                            Optional.ofNullable(described.get(subject)).ifPresent(id -> byCase.put(id, key)));
        }
        return byCase;
    }
}
