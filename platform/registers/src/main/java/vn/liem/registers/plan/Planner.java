package vn.liem.registers.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.liem.registers.file.LinedFault;
import vn.liem.registers.file.LinedRow;
import vn.liem.registers.file.ReadRegister;
import vn.liem.registers.file.RegisterFile;
import vn.liem.registers.file.RegisterFolder;
import vn.liem.registers.file.RegisterReader;
import vn.liem.registers.finding.Finding;
import vn.liem.registers.finding.FindingRules;
import vn.liem.registers.finding.SaidOtherwise;
import vn.liem.registers.known.CaseTimeline;
import vn.liem.registers.known.Known;
import vn.liem.registers.known.KnownRow;
import vn.liem.registers.known.Origin;
import vn.liem.registers.row.CaseRow;
import vn.liem.registers.row.Register;
import vn.liem.registers.row.RowKey;

/**
 * Decides what an import of a folder would do. It looks at all that is known and all that is brought at once, so that
 * once all parts are in, state and rejections are those of a single import, whichever part came first.
 */
public final class Planner {

    private final long importNo;
    private final Set<String> liveCases;
    private final List<Rejection> rejections = new ArrayList<>();
    private final List<PlannedRow.Withdrawal> withdrawals = new ArrayList<>();
    private final List<PlannedRow> planned = new ArrayList<>();
    private final List<KnownRow> accepted = new ArrayList<>();
    private final List<KnownRow> standing = new ArrayList<>();
    private final List<Finding> otherwise = new ArrayList<>();
    private final List<KnownRow> unchanged = new ArrayList<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Rejection> settled = new ArrayList<>();

    private Planner(long importNo, Set<String> liveCases) {
        this.importNo = importNo;
        this.liveCases = liveCases;
    }

    /** The plan for a folder over what is known; writes nothing and reads nothing else. */
    public static Plan plan(Known known, RegisterFolder folder) {
        return plan(known, folder, RegisterReader.read(folder));
    }

    /** The same for a folder that was read before. */
    public static Plan plan(Known known, RegisterFolder folder, List<ReadRegister> read) {
        return settled(known, folder, read).ordered(known, folder, read);
    }

    /** What was weighed is let go before the plan is put in order: of a large folder each takes as much as its rows. */
    private static Planner settled(Known known, RegisterFolder folder, List<ReadRegister> read) {
        Claims claims = Claims.of(known, read, fromKnownFiles(known, folder));
        Planner planner = new Planner(known.imports() + 1, claims.liveCases());
        read.forEach(planner::readFaults);
        Arbiter.Ruling ruling = Arbiter.rule(claims);
        claims.all().forEach(claim -> planner.settle(claim, ruling));
        return planner;
    }

    private static Set<Register> fromKnownFiles(Known known, RegisterFolder folder) {
        Set<Register> registers = EnumSet.noneOf(Register.class);
        for (RegisterFile file : folder.files()) {
            if (known.files().contains(file.sha256())) {
                Register.ofFile(file.name()).ifPresent(registers::add);
            }
        }
        return registers;
    }

    private void readFaults(ReadRegister read) {
        for (LinedFault fault : read.faults()) {
            rejections.add(new Rejection(
                    read.register(),
                    new Origin.Imported(importNo, fault.line()),
                    fault.fault(),
                    fault.column(),
                    fault.message()));
        }
    }

    private void settle(Claim claim, Arbiter.Ruling ruling) {
        Optional<KnownRow> now = claim.accepted();
        Optional<KnownRow> stands = claim.standing();
        for (Contender contender : claim.contenders()) {
            switch (ruling.world().on(contender)) {
                case Verdict.Stands _ -> {
                    now = Optional.of(stand(claim, contender));
                    stands = now;
                }
                case Verdict.Repeats _ -> {
                    if (contender.broughtOnLine().isPresent()) {
                        claim.accepted().ifPresent(unchanged::add);
                        tellWhereSystemStands(claim, contender);
                    }
                }
                case Verdict.Barred _ -> refuse(contender, reason(claim, ruling));
                case Verdict.Refused refused -> refuse(contender, refused);
            }
        }
        Verdict.Refused fell = ruling.world().fallen().get(claim.key());
        if (fell != null && fell.fault().waits() && now.isPresent() && now.equals(claim.accepted())) {
            withdraw(now.get(), stands, fell);
        } else {
            now.ifPresent(accepted::add);
            stands.ifPresent(standing::add);
        }
    }

    private void tellWhereSystemStands(Claim claim, Contender contender) {
        claim.standing()
                .filter(_ -> claim.isDecidedInSystem() && !claim.fromKnownFile())
                .filter(stands -> !stands.row().equals(contender.row()))
                .ifPresent(stands -> otherwise.add(SaidOtherwise.thatSystemStands(
                        new KnownRow(contender.row(), contender.origin()), stands.row())));
    }

    private static Verdict.Refused reason(Claim claim, Arbiter.Ruling ruling) {
        Verdict.Refused reason = ruling.barred().get(claim.key());
        if (reason == null) {
            throw new IllegalStateException("%s was barred without a reason".formatted(claim.key()));
        }
        return reason;
    }

    private KnownRow stand(Claim claim, Contender contender) {
        if (claim.standing().isPresent()) {
            var correction = new PlannedRow.Correction(
                    contender.row(), contender.origin(), claim.standing().get());
            if (claim.isOfSystem()) {
                otherwise.add(SaidOtherwise.corrected(
                        new KnownRow(contender.row(), contender.origin()),
                        correction.earlier().row()));
            }
            planned.add(correction);
            return correction.known();
        }
        planned.add(new PlannedRow.New(contender.row(), contender.origin()));
        return new KnownRow(contender.row(), contender.origin());
    }

    private void refuse(Contender contender, Verdict.Refused why) {
        contender
                .broughtOnLine()
                .ifPresent(line -> rejections.add(rejection(contender, new Origin.Imported(importNo, line), why)));
        Rejection inItsPlace = rejection(contender, contender.origin(), why);
        if (why.fault().waits()) {
            waiting.add(new Waiting(new KnownRow(contender.row(), contender.origin()), inItsPlace));
        } else if (contender.origin().importNo() != importNo) {
            settled.add(inItsPlace);
        }
    }

    private static Rejection rejection(Contender contender, Origin.Imported origin, Verdict.Refused why) {
        return new Rejection(contender.row().register(), origin, why.fault(), why.column(), why.message());
    }

    private void withdraw(KnownRow known, Optional<KnownRow> stands, Verdict.Refused why) {
        if (known.origin() instanceof Origin.Imported origin && !liveCases.contains(caseOf(known))) {
            var rejection = new Rejection(known.row().register(), origin, why.fault(), why.column(), why.message());
            withdrawals.add(new PlannedRow.Withdrawal(known, rejection));
            waiting.add(new Waiting(known, rejection));
        } else {
            // Once people decide in the system, what was accepted is theirs to correct.
            accepted.add(known);
            stands.ifPresent(standing::add);
        }
    }

    private static String caseOf(KnownRow decision) {
        return decision.row().key().parts().getFirst();
    }

    private Plan ordered(Known known, RegisterFolder folder, List<ReadRegister> read) {
        Map<String, CaseTimeline> timelines = CaseTimeline.of(standing);
        List<PlannedRow> rows = new ArrayList<>(withdrawals);
        rows.addAll(PlanOrder.of(planned, timelines));
        rejections.sort(BY_PLACE);
        Set<String> files = new HashSet<>(known.files());
        folder.files().forEach(file -> files.add(file.sha256()));
        return new Plan(
                folder.names(importNo),
                rejections,
                findings(timelines, read),
                rows,
                folder.unknownFiles(),
                read.stream().flatMap(one -> one.unknownColumns().stream()).toList(),
                unchanged,
                waiting,
                settled,
                new Known(
                        importNo,
                        files,
                        accepted,
                        waiting.stream().map(Waiting::row).toList(),
                        known.inSystem()),
                ChangedFacts.of(known, rows));
    }

    private static Set<RowKey> keysOf(List<ReadRegister> read) {
        return read.stream()
                .flatMap(register -> register.rows().stream())
                .map(lined -> lined.row().key())
                .collect(Collectors.toSet());
    }

    private List<Finding> findings(Map<String, CaseTimeline> timelines, List<ReadRegister> read) {
        Set<RowKey> brought = keysOf(read);
        List<Finding> onRows = new ArrayList<>(otherwise);
        onRows.addAll(FindingRules.within(standing, brought));
        onRows.addAll(FindingRules.onRows(standing, brought));
        return FindingRules.and(onRows, FindingRules.on(standing, timelines, spokenOf(read)));
    }

    /** The cases that the rows of the folder stand in or refer to. */
    private static Set<String> spokenOf(List<ReadRegister> read) {
        Set<String> cases = new HashSet<>();
        for (ReadRegister register : read) {
            for (LinedRow lined : register.rows()) {
                if (lined.row() instanceof CaseRow registered) {
                    cases.add(registered.caseNo());
                }
                lined.row().references().stream()
                        .filter(reference -> reference.target().register() == Register.CASES)
                        .forEach(reference ->
                                cases.add(reference.target().parts().getFirst()));
            }
        }
        return cases;
    }

    private static final Comparator<Rejection> BY_PLACE =
            Comparator.comparing(Rejection::file).thenComparingInt(Rejection::line);
}
