package vn.liem.local.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Checks evidence without any service, with keys that are taken from here or from elsewhere. */
@Command(
        name = "evidence",
        description = {
            "Take the keys that evidence is checked with, and check an evidence bundle without any service.",
            "Lấy các khóa để kiểm tra, và kiểm tra gói chứng cứ không cần dịch vụ nào.",
            "",
            "  ./liem evidence keys --out khoa.txt",
            "  ./liem evidence check ho-so.liem --keys khoa.txt",
            "  ./liem evidence check --page kiem-tra.html",
            ""
        },
        subcommands = {EvidenceHandover.class, EvidenceKeys.class, EvidenceCheck.class})
public final class Evidence implements Runnable {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Say handover, keys or check. / Hãy chọn handover, keys hoặc check.");
    }
}
