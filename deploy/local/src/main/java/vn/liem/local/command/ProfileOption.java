package vn.liem.local.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.liem.procedure.Profile;
import vn.liem.procedure.ProfileAnswer;
import vn.liem.procedure.file.Fault;

/** Which profile of the law a command counts by. */
final class ProfileOption {

    private static final String VIETNAM = "vietnam";

    @Option(
            names = "--profile",
            paramLabel = "DIR",
            description = {
                "A folder with another profile of the law (default: that of Vietnam, as the product brings it along).",
                "Thư mục bộ quy định pháp luật khác (mặc định: pháp luật Việt Nam kèm theo sản phẩm)."
            })
    private String folder = VIETNAM;

    @Option(
            names = "--unconfirmed-holidays",
            description = {
                "Take the days off that are announced but not confirmed as days off.",
                "Coi các ngày nghỉ đã công bố chủ trương nhưng chưa xác nhận là ngày nghỉ."
            })
    private boolean unconfirmed;

    /** The profile; where it cannot be loaded, every fault is told. */
    Optional<Profile> profile(Say aside) {
        if (!folder.equals(VIETNAM) && !Files.isDirectory(Path.of(folder))) {
            aside.both("%s is no folder.".formatted(folder), "%s không phải là thư mục.".formatted(folder));
            return Optional.empty();
        }
        return switch (folder.equals(VIETNAM) ? Profile.named(VIETNAM) : Profile.load(Path.of(folder))) {
            case ProfileAnswer.Loaded(var profile) ->
                Optional.of(unconfirmed ? profile.with(profile.calendar().withUnconfirmedDaysOff()) : profile);
            case ProfileAnswer.Unloadable(List<Fault> faults) -> {
                faults.forEach(fault -> FaultLines.tell(fault, aside));
                yield Optional.empty();
            }
        };
    }
}
