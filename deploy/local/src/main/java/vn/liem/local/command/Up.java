package vn.liem.local.command;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Copies;
import vn.liem.local.run.DemoUsers;
import vn.liem.local.run.Home;
import vn.liem.local.run.KeycloakProgram;
import vn.liem.local.run.Leftovers;
import vn.liem.local.run.PartName;
import vn.liem.local.run.PortPlan;
import vn.liem.local.run.RunState;
import vn.liem.local.server.OwnerOnly;

/** Builds what is not built, starts everything, and returns when all of it answers. */
@Command(
        name = "up",
        description = {
            "Start everything and return when it is ready; it goes on running.",
            "Khởi động toàn bộ hệ thống và trả lời khi đã sẵn sàng."
        })
public final class Up implements Callable<Integer> {

    @Mixin
    private HomeOption where = new HomeOption();

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description = {
                "The first of the 15 ports (default: the last one used, or 18100).",
                "Cổng đầu tiên trong 15 cổng (mặc định: như lần trước, hoặc 18100)."
            })
    private Optional<Integer> base = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "NAME",
            split = ",",
            description = {"Start these parts alone: ${COMPLETION-CANDIDATES}.", "Chỉ khởi động các phần này."})
    private Set<PartName> only = EnumSet.noneOf(PartName.class);

    @Option(
            names = "--no-build",
            description = {"Take what is built, even if it is old.", "Dùng bản đã dựng sẵn, không dựng lại."})
    private boolean noBuild;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Say say = new Say(spec.commandLine().getOut());
        Home home = where.home();
        Optional<RunState> running = RunState.read(home).filter(RunState::isSupervised);
        if (running.isPresent()) {
            say.both("Liêm is running already.", "Liêm đang chạy rồi.");
            Welcome.show(say, home, running.get());
            return 0;
        }
        return start(say, home);
    }

    private int start(Say say, Home home) {
        Checkout checkout = Checkout.here();
        OwnerOnly.folder(home.folder());
        List<String> leftovers = Leftovers.stop(home);
        if (!leftovers.isEmpty()) {
            say.line("stopped what an earlier run had left: " + String.join(", ", leftovers));
        }
        if (!noBuild) {
            new Build(checkout, home, say).ifSourcesAreNewer();
        }
        List<PartName> parts = parts(checkout, say);
        PortPlan ports = new PortPlan(base.orElseGet(() -> lastBase(home)));
        ports.refuseTaken(parts);
        prepare(checkout, home, parts, say);
        return new Launch(home, ports, parts, say).run();
    }

    private List<PartName> parts(Checkout checkout, Say say) {
        List<PartName> parts = new ArrayList<>();
        for (PartName part : only.isEmpty() ? EnumSet.allOf(PartName.class) : only) {
            if (part.isService() && !checkout.hasApp(part)) {
                say.line("%s is not built and is left out".formatted(part.module()));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private static int lastBase(Home home) {
        return RunState.read(home).map(RunState::portBase).orElse(PortPlan.DEFAULT_BASE);
    }

    private static void prepare(Checkout checkout, Home home, List<PartName> parts, Say say) {
        Copies.launcher(home);
        parts.stream().filter(PartName::isService).forEach(service -> Copies.app(checkout, home, service));
        if (!parts.contains(PartName.KEYCLOAK)) {
            return;
        }
        if (!KeycloakProgram.isPrepared(home)) {
            say.both(
                    "Keycloak is unpacked and built, once (some 170 MB where Maven has not fetched it yet) …",
                    "Đang giải nén và dựng Keycloak, chỉ một lần …");
            KeycloakProgram.prepare(home, checkout);
        }
        if (KeycloakProgram.layOut(home, checkout.realm())) {
            say.both(
                    "The realm file has changed since Keycloak imported it; only ./liem reset imports it anew.",
                    "Tệp realm đã thay đổi sau lần nhập đầu; muốn nhập lại phải chạy ./liem reset.");
        }
        DemoUsers.write(home);
    }
}
