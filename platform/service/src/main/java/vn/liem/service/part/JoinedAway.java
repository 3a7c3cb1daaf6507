package vn.liem.service.part;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.Refusal;
import vn.liem.procedure.Profile;
import vn.liem.service.directory.Directory;

/**
 * What is asked in a case that was joined into another (nhập vụ án), as the registry has told it: from the next day on the
 * proceedings go on there alone. What was decided here before is still recorded and corrected.
 */
@Singleton
public final class JoinedAway {

    private static final String JOINDER = "case_joined_into_other";

    private final Instance<Directory> directory;

    @Inject
    JoinedAway(Instance<Directory> directory) {
        this.directory = directory;
    }

    /** Why a decision of the day is none of this case any more, where it is not. */
    public Optional<Refusal> forbids(UUID caseId, LocalDate day) {
        return directory.isResolvable()
                ? directory
                        .get()
                        .joinedOn(AtDesk.subject(caseId).value())
                        .filter(day::isAfter)
                        .map(WasJoined::new)
                : Optional.empty();
    }

    /** The case was joined into another one. */
    record WasJoined(LocalDate on) implements Refusal {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

        @Override
        public String name() {
            return "JOINED_INTO_ANOTHER";
        }

        @Override
        public String english() {
            return "The case was joined into another one on %s; decisions of later days are recorded there."
                    .formatted(DAY.format(on));
        }

        @Override
        public String vietnamese() {
            return "Vụ án đã được nhập vào vụ án khác ngày %s; quyết định sau ngày đó được ghi nhận tại vụ án kia."
                    .formatted(DAY.format(on));
        }

        @Override
        public String article() {
            return Profile.vietnam().law().step(JOINDER).article();
        }
    }
}
