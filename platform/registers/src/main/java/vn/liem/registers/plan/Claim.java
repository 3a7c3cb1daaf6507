package vn.liem.registers.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/**
 * Everything that speaks under one key: the row accepted so far, the fact as it stands, and the contenders in the order in
 * which they are heard: those of this import by line, then those that wait, the latest import first.
 *
 * @param accepted what was told last, by an import or in the system
 * @param standing the fact as it stands: the accepted row, or what people have made of it in the system since
 * @param fromKnownFile whether this import brings the key in a file that was imported before, byte for byte: then it
 *     changes nothing that was accepted since
 */
record Claim(
        RowKey key,
        Optional<KnownRow> accepted,
        Optional<KnownRow> standing,
        List<Contender> contenders,
        boolean fromKnownFile) {

    /** What bodies decide, charge, secure, award, receive, settle, order and list; the rest is registered. */
    private static final Set<Register> OF_BODIES = EnumSet.of(
            Register.PROCEEDINGS,
            Register.ACCUSED,
            Register.ASSETS,
            Register.ASSET_MEASURES,
            Register.OBLIGATIONS,
            Register.RECOVERIES,
            Register.PETITIONS,
            Register.DISCIPLINE,
            Register.SUPERVISION,
            Register.DIRECTIVES);

    /** Whether people have recorded something under the key in the system. */
    boolean isOfSystem() {
        return !accepted.equals(standing)
                || accepted.filter(known -> known.origin() instanceof Origin.Live)
                        .isPresent();
    }

    /** Whether a body decided, charged or recorded money under the key in the system: no register says that otherwise. */
    boolean isDecidedInSystem() {
        boolean ofBodies = OF_BODIES.contains(key.register());
        return ofBodies && standing.isPresent() && isOfSystem();
    }

    /** Whether the contender says nothing against the accepted row, or nothing that counts. */
    boolean saysNothingNew(Contender contender) {
        return accepted.isPresent()
                && contender.broughtOnLine().isPresent()
                && (fromKnownFile || isDecidedInSystem() || accepted.get().row().equals(contender.row()));
    }
}
