package vn.liem.monitoring.figures.door;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the counts are that go through all facts, for whoever waits for figures or for a list behind one. */
@Path("/api/v1/reports/underway")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "figures", description = "Chỉ tiêu báo cáo · Figures of reports")
public final class CountUnderwayResource {

    private final WholeBook book;

    @Inject
    CountUnderwayResource(WholeBook book) {
        this.book = book;
    }

    /**
     * How far they are, of all that are counted now together.
     *
     * @param counts how many are counted
     * @param done how many parts of the facts were looked at for them
     * @param of how many parts there are for them
     */
    public record CountsUnderway(int counts, int done, int of) {}

    @GET
    @RolesAllowed({"standing_agency", "committee_member", "auditor", "administrator"})
    @Operation(
            operationId = "showCountsUnderway",
            summary = "Đang tính đến đâu · How far the counts are that go through all facts")
    public CountsUnderway underway() {
        WholeBook.Underway now = book.underway();
        return new CountsUnderway(now.passes(), now.done(), now.of());
    }
}
