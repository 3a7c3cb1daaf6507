package vn.liem.local.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Checkout;

/** Build everything and run every test; the last line says how many passed and failed. */
@Command(
        name = "test",
        description = {
            "Build everything and run every test; the last line says how many passed and failed.",
            "Dựng và kiểm thử toàn bộ; dòng cuối cho biết số kiểm thử đạt và không đạt."
        })
public final class Test implements Callable<Integer> {

    @Parameters(
            arity = "0..*",
            paramLabel = "OPTION",
            description = {"Further options for Maven, after --.", "Tùy chọn thêm cho Maven, đặt sau --."})
    private List<String> options = new ArrayList<>();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        return new TestRun(Checkout.here(), options, new Say(spec.commandLine().getOut())).run();
    }
}
