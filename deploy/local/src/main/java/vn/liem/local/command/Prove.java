package vn.liem.local.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.command.Proof.Passed;
import vn.liem.local.run.Checkout;

/** The same as test, with many more random walks, taken up where it ended, and told on a page. */
@Command(
        name = "prove",
        description = {
            "The same as test, with many more random walks, every walk through the whole system, and small changes made to"
                    + " deciders and the counting of days that a test must notice; what has passed for this commit is"
                    + " not run again.",
            "Như lệnh test, với nhiều lần chạy ngẫu nhiên hơn, mọi lượt chạy toàn hệ thống, và các thay đổi nhỏ trong các"
                    + " quy tắc quyết định và cách tính ngày mà kiểm thử phải phát hiện; phần đã đạt không chạy lại."
        })
public final class Prove implements Callable<Integer> {

    private static final int WALKS = 10_000;

    @Parameters(
            arity = "0..*",
            paramLabel = "OPTION",
            description = {"Further options for Maven, after --.", "Tùy chọn thêm cho Maven, đặt sau --."})
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Checkout checkout = Checkout.here();
        Say say = new Say(spec.commandLine().getOut());
        Proof proof = Proof.of(checkout, WALKS);
        Map<String, Passed> before = proof.remembered();
        if (!before.isEmpty()) {
            say.both(
                    "%d test classes have passed for this commit and are not run again.".formatted(before.size()),
                    "%d lớp kiểm thử đã đạt với phiên bản này, không chạy lại.".formatted(before.size()));
        }
        List<String> all = new ArrayList<>(List.of("-Dwalks=" + WALKS, "-Dwalk=*"));
        all.addAll(proof.begin(before));
        all.addAll(options);
        Instant begun = Instant.now();
        int code = new TestRun(checkout, all, say).run();
        Map<String, Passed> after = proof.passed();
        proof.keep(after);
        List<Mutations> mutations = changed(proof, new TestRun(checkout, options, say));
        mutations.forEach(made -> say.both(
                "%s: %d of %d small changes were noticed by a test (%d %%)."
                        .formatted(made.module(), made.noticed(), made.made(), made.percent()),
                "%s: %d trong %d thay đổi nhỏ bị kiểm thử phát hiện (%d %%)."
                        .formatted(made.module(), made.noticed(), made.made(), made.percent())));
        proof.tell(
                after,
                TestReport.since(begun, checkout.root()).stream()
                        .filter(report -> report.count().failed() > 0)
                        .map(TestReport::testClass)
                        .sorted()
                        .toList(),
                mutations);
        int unnoticed = mutations.stream().allMatch(Mutations::areNoticed) ? 0 : 1;
        return code != 0 ? code : unnoticed;
    }

    /** Changes the modules, without those of which enough was noticed for this commit before. */
    private static List<Mutations> changed(Proof proof, TestRun run) {
        List<Mutations> all = new ArrayList<>(proof.noticed());
        for (String module : Mutations.MODULES) {
            if (all.stream().noneMatch(made -> made.module().equals(module))) {
                all.add(Mutations.make(run, module));
                proof.keepNoticed(all);
            }
        }
        return all;
    }
}
