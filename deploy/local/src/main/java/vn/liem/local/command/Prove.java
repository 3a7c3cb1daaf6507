package vn.liem.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Checkout;

/** The same as test, with many more random walks. */
@Command(
        name = "prove",
        description = {
            "The same as test, with many more random walks.",
            "Như lệnh test, với nhiều lần chạy ngẫu nhiên hơn."
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
        List<String> all = new ArrayList<>(List.of("-Dwalks=" + WALKS));
        all.addAll(options);
        return new TestRun(Checkout.here(), all, new Say(spec.commandLine().getOut())).run();
    }
}
