package vn.liem.local.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks evidence without any service, with keys that are taken from here or from elsewhere. */
@Command(
        name = "evidence",
        description = {
            "Take evidence bundles and the keys that they are checked with, and check one without any service.",
            "Lấy gói chứng cứ và các khóa để kiểm tra, và kiểm tra gói chứng cứ không cần dịch vụ nào.",
            "",
            "  ./liem evidence keys --out khoa.txt",
            "  ./liem evidence case 12/2024/HSST --out vu-an.liem",
            "  ./liem evidence check ho-so.liem --keys khoa.txt",
            "  ./liem evidence check --page kiem-tra.html",
            ""
        },
        subcommands = {EvidenceCase.class, EvidenceHandover.class, EvidenceKeys.class, EvidenceCheck.class})
public final class Evidence implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say case, handover, keys or check. / Hãy chọn case, handover, keys hoặc check.");
    }
}
