package vn.liem.registers.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.liem.registers.file.LinedRow;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.known.InSystem;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/** All rows of a plan, those known and those brought, by register and key. */
final class Claims {

    // The latest import is heard first; within an import the rows are heard in the order of their file.
    private static final Comparator<Contender> WAITING_ORDER = Comparator.comparingLong(
                    (Contender waiting) -> -waiting.origin().importNo())
            .thenComparingInt(waiting -> waiting.origin().line());

    private final Map<Register, Map<RowKey, Claim>> byRegister;

    private Claims(Map<Register, Map<RowKey, Claim>> byRegister) {
        this.byRegister = byRegister;
    }

    /** The claims of a register, each key in the order in which it was first heard of. */
    Map<RowKey, Claim> of(Register register) {
        return byRegister.getOrDefault(register, Map.of());
    }

    /** All claims, register by register. */
    List<Claim> all() {
        return byRegister.values().stream()
                .flatMap(claims -> claims.values().stream())
                .toList();
    }

    /** The cases in which people have decided in the system itself. */
    Set<String> liveCases() {
        Set<String> live = new HashSet<>();
        for (Claim claim : of(Register.PROCEEDINGS).values()) {
            if (claim.isOfSystem()) {
                live.add(claim.key().parts().getFirst());
            }
        }
        return live;
    }

    /** Gathers what is known and what is brought by the import of that number. */
    static Claims of(Known known, List<ReadRegister> brought, Set<Register> fromKnownFiles) {
        Map<Register, List<KnownRow>> waiting = byRegister(known.waiting());
        Map<Register, List<KnownRow>> accepted = byRegister(known.accepted());
        Map<Register, List<InSystem>> inSystem = new EnumMap<>(Register.class);
        known.inSystem()
                .forEach(recorded -> inSystem.computeIfAbsent(recorded.key().register(), _ -> new ArrayList<>())
                        .add(recorded));
        Map<Register, ReadRegister> read = new EnumMap<>(Register.class);
        brought.forEach(register -> read.put(register.register(), register));
        Map<Register, Map<RowKey, Claim>> claims = new EnumMap<>(Register.class);
        for (Register register : Register.values()) {
            Gathering gathering = new Gathering(known.imports() + 1, fromKnownFiles.contains(register));
            accepted.getOrDefault(register, List.of()).forEach(gathering::accepted);
            inSystem.getOrDefault(register, List.of()).forEach(gathering::inSystem);
            waiting.getOrDefault(register, List.of()).forEach(gathering::waiting);
            Optional.ofNullable(read.get(register))
                    .map(ReadRegister::rows)
                    .orElse(List.of())
                    .forEach(gathering::brought);
            claims.put(register, gathering.claims());
        }
        return new Claims(claims);
    }

    private static Map<Register, List<KnownRow>> byRegister(List<KnownRow> rows) {
        Map<Register, List<KnownRow>> byRegister = new EnumMap<>(Register.class);
        rows.forEach(row -> byRegister
                .computeIfAbsent(row.row().register(), _ -> new ArrayList<>())
                .add(row));
        return byRegister;
    }

    /** The rows of one register on their way to claims. */
    private static final class Gathering {

        private final long importNo;
        private final boolean fromKnownFile;
        private final Map<RowKey, KnownRow> accepted = new LinkedHashMap<>();
        private final Map<RowKey, KnownRow> standing = new LinkedHashMap<>();
        private final Map<RowKey, List<Contender>> waiting = new LinkedHashMap<>();
        private final Map<RowKey, List<Contender>> brought = new LinkedHashMap<>();

        private Gathering(long importNo, boolean fromKnownFile) {
            this.importNo = importNo;
            this.fromKnownFile = fromKnownFile;
        }

        private void accepted(KnownRow row) {
            RowKey key = row.row().key();
            if (accepted.put(key, row) != null) {
                throw new IllegalArgumentException("%s was accepted twice".formatted(key));
            }
            standing.put(key, row);
        }

        /** What an import told keeps its place, whatever people have made of it since. */
        private void inSystem(InSystem recorded) {
            Optional<Origin> told = Optional.ofNullable(accepted.get(recorded.key()))
                    .map(KnownRow::origin)
                    .filter(Origin.Imported.class::isInstance);
            switch (recorded) {
                case InSystem.Stands(var row, var order) -> {
                    KnownRow now = new KnownRow(row, told.orElseGet(() -> new Origin.Live(order)));
                    standing.put(recorded.key(), now);
                    if (told.isEmpty()) {
                        accepted.put(recorded.key(), now);
                    }
                }
                case InSystem.TakenBack(var key) -> {
                    standing.remove(key);
                    if (told.isEmpty()) {
                        accepted.remove(key);
                    }
                }
            }
        }

        private void waiting(KnownRow row) {
            switch (row.origin()) {
                case Origin.Imported imported -> {
                    RowKey key = row.row().key();
                    waiting.computeIfAbsent(key, _ -> new ArrayList<>(1))
                            .add(Contender.waiting(row.row(), key, imported));
                }
                case Origin.Live _ ->
                    throw new IllegalArgumentException("%s was recorded in the system and cannot wait"
                            .formatted(row.row().key()));
            }
        }

        private void brought(LinedRow lined) {
            RowKey key = lined.row().key();
            List<Contender> waitingHere = waiting.getOrDefault(key, new ArrayList<>(0));
            List<Contender> same = waitingHere.stream()
                    .filter(waits -> waits.row().equals(lined.row()))
                    .toList();
            waitingHere.removeAll(same);
            Origin.Imported origin = same.isEmpty()
                    ? new Origin.Imported(importNo, lined.line())
                    : same.getFirst().origin();
            brought.computeIfAbsent(key, _ -> new ArrayList<>(1))
                    .add(Contender.brought(lined.row(), key, origin, lined.line()));
        }

        private Map<RowKey, Claim> claims() {
            Map<RowKey, Claim> claims = new LinkedHashMap<>();
            accepted.keySet().forEach(key -> claims.put(key, claim(key)));
            waiting.keySet().forEach(key -> claims.computeIfAbsent(key, this::claim));
            brought.keySet().forEach(key -> claims.computeIfAbsent(key, this::claim));
            return claims;
        }

        private Claim claim(RowKey key) {
            List<Contender> contenders = new ArrayList<>(brought.getOrDefault(key, List.of()));
            waiting.getOrDefault(key, List.of()).stream().sorted(WAITING_ORDER).forEach(contenders::add);
            return new Claim(
                    key,
                    Optional.ofNullable(accepted.get(key)),
                    Optional.ofNullable(standing.get(key)),
                    List.copyOf(contenders),
                    fromKnownFile);
        }
    }
}
