package vn.liem.monitoring.directives.door;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.liem.monitoring.directives.door.DirectiveAtWork.StepTold;
import vn.liem.monitoring.directives.door.DirectiveAtWork.TextTold;
import vn.liem.monitoring.door.Place;
import vn.liem.monitoring.form.Form;
import vn.liem.monitoring.form.door.FormDesk;
import vn.liem.monitoring.form.door.OtherServices;
import vn.liem.monitoring.form.door.WorkDesk;
import vn.liem.monitoring.form.door.WorkShown;
import vn.liem.monitoring.listing.Cell;
import vn.liem.monitoring.listing.Column;
import vn.liem.monitoring.listing.Listing;
import vn.liem.monitoring.listing.door.Table;
import vn.liem.monitoring.word.DirectiveTerms;
import vn.liem.monitoring.word.Language;
import vn.liem.monitoring.word.Terms;
import vn.liem.security.Act;
import vn.liem.service.door.RequestRefusal;
import vn.liem.service.door.RequestRefused;

/** The page of a directive: how it stands, what its reader may do about it, and the forms for that (theo dõi thực hiện chỉ đạo). */
@Path(DirectivePage.PATH + "/{id:" + DirectivePage.ID + "}")
@Authenticated
@RunOnVirtualThread
public final class DirectivePage {

    static final String PATH = "/directives";
    /** The form of an id in an address, so that no other page of directives has it. */
    static final String ID = "[0-9a-f-]+";

    private final DirectiveDesk desk;
    private final WorkDesk pages;
    private final FormDesk forms;
    private final OtherServices services;

    @Inject
    DirectivePage(DirectiveDesk desk, WorkDesk pages, FormDesk forms, OtherServices services) {
        this.desk = desk;
        this.pages = pages;
        this.forms = forms;
        this.services = services;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance show(@PathParam("id") UUID id) {
        DirectiveAtWork directive = desk.read(Act.READ_DIRECTIVE, id);
        Language language = desk.language();
        List<WorkShown.ToDo> acts = Arrays.stream(DirectiveAct.values())
                .filter(act -> act.isOffered(directive.standing()) && pages.may(act.act(), desk.facts(directive)))
                .map(act -> new WorkShown.ToDo(
                        language.of(act.vietnamese(), act.english()), PATH + "/" + id + "/" + act.code()))
                .toList();
        String done = pages.done()
                .map(code -> DirectiveAct.ofCode(code)
                        .map(act -> language.of(act.doneVi(), act.doneEn()))
                        .orElseGet(() -> language.of("Đã ban hành chỉ đạo.", "The directive is issued.")))
                .orElse("");
        return pages.page(
                Place.ELSEWHERE,
                new WorkShown(
                        language.of("Chỉ đạo ", "Directive ") + directive.number(),
                        "",
                        desk.listOf(),
                        done,
                        desk.lines(directive),
                        acts,
                        List.of(steps(directive, language), texts(id, language))));
    }

    /** A form, to be filled in. */
    @GET
    @Path("{act:" + DirectiveAct.CODES + "}")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public TemplateInstance form(@PathParam("id") UUID id, @PathParam("act") String act) {
        return forms.drawn(Place.ELSEWHERE, formOf(id, known(act)));
    }

    /** The same form, filled in. */
    @POST
    @Path("{act:" + DirectiveAct.CODES + "}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response take(@PathParam("id") UUID id, @PathParam("act") String act, byte[] body) {
        DirectiveAct asked = known(act);
        return forms.taken(
                Place.ELSEWHERE,
                PATH + "/" + id + "/" + asked.code(),
                body,
                _ -> formOf(id, asked),
                done -> FormDesk.after(done, PATH + "/" + id, asked.code()));
    }

    private Form formOf(UUID id, DirectiveAct act) {
        DirectiveAtWork directive = desk.read(act.act(), id);
        return desk.forms().step(act, directive, desk.lines(directive));
    }

    private static DirectiveAct known(String code) {
        return DirectiveAct.ofCode(code).orElseThrow(() -> RequestRefused.because(RequestRefusal.NOT_FOUND));
    }

    private static WorkShown.Part steps(DirectiveAtWork directive, Language language) {
        List<Column<StepTold>> columns = List.of(
                Column.of(
                        "step",
                        language.of("Việc", "Step"),
                        step -> Cell.text(language.say(Terms.of(DirectiveTerms.STEPS, step.code())))),
                Column.of("on", language.of("Ngày", "Day"), step -> Cell.day(language, Optional.of(step.on()))),
                Column.of("said", language.of("Chi tiết", "Details"), step -> Cell.text(said(step, language))));
        return new WorkShown.Part(
                "steps",
                language.of("Quá trình thực hiện", "What was done"),
                "",
                Table.whole(Listing.of(columns, directive.steps())),
                language.of("Chưa ghi nhận việc nào.", "Nothing is recorded yet."),
                "");
    }

    private static String said(StepTold step, Language language) {
        StringBuilder said = new StringBuilder();
        step.extendedTo()
                .ifPresent(to -> said.append(language.of("đến ", "until ")).append(language.day(to)));
        step.urging()
                .ifPresent(number -> said.append(language.of("lần ", "number ")).append(number));
        step.percentDone().ifPresent(percent -> said.append(percent).append(" %"));
        return said.toString();
    }

    /** What is to be done, and the words of both sides; that they are opened is recorded by case-service. */
    private WorkShown.Part texts(UUID id, Language language) {
        List<TextTold> texts = DirectiveAtWork.texts(
                services.open(DirectiveForms.SERVICE, DirectiveForms.ROUTE + "/" + id + "/text-look-ups"));
        List<Column<TextTold>> columns = List.of(
                Column.of("what", language.of("Trong", "In"), text -> Cell.text(whose(text.place(), language))),
                Column.of("text", language.of("Nội dung", "Words"), text -> Cell.text(text.text())));
        return new WorkShown.Part(
                "texts",
                language.of("Nội dung", "Words"),
                "",
                Table.whole(Listing.of(columns, texts)),
                language.of(
                        "Không có nội dung, hoặc anh/chị không được xem, hoặc dịch vụ chưa trả lời.",
                        "There are none, or you may not read them, or the service did not answer."),
                "");
    }

    /** The event in which a text stands: {@code directive.urged.v1/words}. */
    private static String whose(String place, Language language) {
        String event = place.replaceFirst("^directive\\.", "").replaceFirst("\\.v[0-9]+/.*$", "");
        return switch (event) {
            case "issued" -> language.of("Việc phải thực hiện", "What is to be done");
            case "corrected" -> language.of("Đính chính", "Correction");
            case "step-taken-back" -> language.of("Rút lại", "Taken back");
            default -> language.say(Terms.of(DirectiveTerms.STEPS, event.replace('-', '_')));
        };
    }
}
