package vn.liem.monitoring.administration.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.administration.Part;
import vn.liem.monitoring.administration.TableShown;
import vn.liem.monitoring.administration.TableShown.Line;
import vn.liem.monitoring.door.Address;
import vn.liem.monitoring.door.Frames;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.dossier.Law;
import vn.liem.monitoring.fact.view.FactBook;
import vn.liem.monitoring.listing.Tone;
import vn.liem.monitoring.listing.door.AskedListing;
import vn.liem.monitoring.listing.door.Desk;
import vn.liem.monitoring.listing.door.Desks;
import vn.liem.monitoring.listing.door.Screen;
import vn.liem.monitoring.word.Language;
import vn.liem.security.Act;
import vn.liem.service.door.Gate;
import vn.liem.service.evidence.OutsideWitnesses;
import vn.liem.service.evidence.Witnessed;
import vn.liem.service.watch.ExchangeState;
import vn.liem.service.watch.Watch;

/**
 * What the system goes by and how it stands (quản trị hệ thống), to read alone: for the committee, whoever audits and
 * whoever administers, so that the alarm of a forked log does not reach its administrator alone.
 */
@Path("/administration")
@Authenticated
@RunOnVirtualThread
public final class AdministrationPage {

    private static final String PART = "part";

    private final Gate gate;
    private final Frames frames;
    private final AskedListing asked;
    private final Desks desks;
    private final FactBook book;
    private final Watch watch;
    private final OutsideWitnesses witnesses;

    @Inject
    AdministrationPage(
            Gate gate,
            Frames frames,
            AskedListing asked,
            Desks desks,
            FactBook book,
            Watch watch,
            OutsideWitnesses witnesses) {
        this.gate = gate;
        this.frames = frames;
        this.asked = asked;
        this.desks = desks;
        this.book = book;
        this.watch = watch;
        this.witnesses = witnesses;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show() {
        gate.scope(Act.SEE_FIGURES);
        return desks.page(frames.of(Place.ADMINISTRATION), desk(), asked.address(Place.ADMINISTRATION.path(), PART));
    }

    /** The table that is open as a workbook. */
    @GET
    @Path("/list.xlsx")
    @Produces(AskedListing.XLSX)
    @Operation(hidden = true)
    public Response workbook() {
        gate.scope(Act.SEE_FIGURES);
        return desks.workbook(desk());
    }

    private Desk<Line> desk() {
        Language language = frames.language();
        Part part = asked.oneOf(PART, Part.codes()).flatMap(Part::ofCode).orElse(Part.LOGS);
        ExchangeState state = watch.state();
        TableShown table = table(part, state);
        return new Desk<>(
                "quan-tri-" + part.code(),
                language.of("Quản trị hệ thống", "Administration"),
                language.of(
                        "Hệ thống đang chạy theo quy tắc nào, có theo kịp không, có gì bất thường. Trang chỉ để xem.",
                        "By which rules the system goes, whether it keeps up, and what is out of order. To read"
                                + " alone."),
                table.help().isEmpty() ? List.of() : List.of(table.help()),
                tiles(state, language),
                Arrays.stream(Part.values())
                        .map(each -> new Screen.Part(
                                each.code(),
                                language.of(each.vietnamese(), each.english()),
                                "",
                                address(each),
                                each == part))
                        .toList(),
                table.columns(),
                table.lines());
    }

    private TableShown table(Part part, ExchangeState state) {
        RulesShown rules = new RulesShown(frames.language(), Law.vietnam().profile(), desks.today());
        StateShown shown = new StateShown(frames.language(), state);
        return switch (part) {
            case LOGS -> shown.logs(book.position());
            case ALARMS -> shown.alarms();
            case HOLDS -> shown.holds();
            case UNITS -> rules.units(book.units());
            case PERIODS -> rules.periods();
            case CALENDAR -> rules.calendar();
            case RULES -> rules.limits();
            case ROLES -> rules.roles();
        };
    }

    private List<Screen.Tile> tiles(ExchangeState state, Language language) {
        long forks = state.alarms().stream().filter(StateShown::isFork).count();
        return List.of(
                Screen.Tile.of(
                        language.of("Nguồn chưa cập nhật kịp", "Sources behind"),
                        language.number(state.sourcesBehind().size()),
                        Tone.BAD,
                        address(Part.LOGS)),
                Screen.Tile.of(
                        language.of("Nhật ký có hai lịch sử", "Forked logs"),
                        language.number(forks),
                        Tone.BAD,
                        address(Part.ALARMS)),
                Screen.Tile.of(
                        language.of("Cảnh báo", "Alarms"),
                        language.number(state.alarms().size()),
                        Tone.PLAIN,
                        address(Part.ALARMS)),
                Screen.Tile.of(
                        language.of("Bản ghi đang chờ", "Holds"),
                        language.number(state.holds().size()),
                        Tone.PLAIN,
                        address(Part.HOLDS)),
                witnessed(language));
    }

    /** Of this service's own log; those of the others are told by nobody. */
    private Screen.Tile witnessed(Language language) {
        Optional<Witnessed> mark = witnesses.mark();
        return Screen.Tile.of(
                        language.of("Nhân chứng đã ký", "Witnessed by"),
                        mark.map(known -> language.of("%s trên %s", "%s of %s").formatted(known.by(), known.of()))
                                .orElse("–"),
                        Tone.PLAIN,
                        "")
                .noted(
                        mark.isPresent()
                                ? language.of(
                                        "nhân chứng bên ngoài, nhật ký của dịch vụ giám sát",
                                        "outside witnesses, of the log of monitoring")
                                : language.of(
                                        "chưa đặt chính sách nhân chứng bên ngoài",
                                        "no policy names outside witnesses"));
    }

    private static String address(Part part) {
        return new Address(Place.ADMINISTRATION.path(), java.util.Map.of(PART, part.code())).toString();
    }
}
