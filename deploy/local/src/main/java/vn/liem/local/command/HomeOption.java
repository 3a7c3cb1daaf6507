package vn.liem.local.command;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.liem.local.run.Checkout;
import vn.liem.local.run.Home;

/** Which installation a command speaks of. */
final class HomeOption {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = {"The folder of the installation (default: .liem).", "Thư mục dữ liệu (mặc định: .liem)."})
    Optional<Path> folder = Optional.empty();

    Home home() {
        return new Home(folder.orElseGet(() -> Checkout.here().defaultHome()));
    }
}
