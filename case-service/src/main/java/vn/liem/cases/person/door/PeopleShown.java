package vn.liem.cases.person.door;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.liem.cases.person.PersonFound;

/** What the directory tells of people, in the order in which they were asked for. */
public record PeopleShown(List<PersonShown> people) {

    /** How the directory knows somebody. */
    public enum State {
        KNOWN,
        ERASED,
        NOT_IN_DIRECTORY,
        DAMAGED
    }

    /** One of them. */
    public record PersonShown(
            UUID key, State state, Optional<String> name, Optional<Integer> birthYear, Optional<String> position) {

        static PersonShown of(PersonFound found) {
            return switch (found) {
                case PersonFound.Known(var key, var details) ->
                    new PersonShown(
                            key.value(),
                            State.KNOWN,
                            Optional.of(details.name()),
                            details.birthYear().isPresent()
                                    ? Optional.of(details.birthYear().getAsInt())
                                    : Optional.empty(),
                            Optional.of(details.position()));
                case PersonFound.Erased(var key) -> without(key.value(), State.ERASED);
                case PersonFound.NotInDirectory(var key) -> without(key.value(), State.NOT_IN_DIRECTORY);
                case PersonFound.Damaged(var key) -> without(key.value(), State.DAMAGED);
            };
        }

        private static PersonShown without(UUID key, State state) {
            return new PersonShown(key, state, Optional.empty(), Optional.empty(), Optional.empty());
        }

        @Override
        public String toString() {
            return "PersonShown[not shown]";
        }
    }
}
