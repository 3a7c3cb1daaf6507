package vn.liem.testsupport.planted.clean.petition;

import vn.liem.kernel.Decider;
import vn.liem.kernel.Decision;
import vn.liem.kernel.Refusal;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand.ReceivePetition;
import vn.liem.testsupport.planted.clean.petition.PetitionCommand.RedirectPetition;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent.PetitionReceived;
import vn.liem.testsupport.planted.clean.petition.PetitionEvent.PetitionRedirected;

/** Who may do what with a petition: it is redirected once, and only after it came in. */
public final class PetitionDecider implements Decider<PetitionCommand, PetitionDecider.Petition, PetitionEvent> {

    /** Where a petition stands. */
    public enum Petition {
        ABSENT,
        RECEIVED,
        REDIRECTED
    }

    /** Why not. */
    public enum PetitionRefusal implements Refusal {
        NOT_RECEIVED;

        @Override
        public String english() {
            return "A petition that did not come in cannot be redirected.";
        }

        @Override
        public String vietnamese() {
            return "Đơn chưa được tiếp nhận thì không thể chuyển.";
        }
    }

    @Override
    public Petition initial() {
        return Petition.ABSENT;
    }

    @Override
    public Decision<PetitionEvent> decide(PetitionCommand command, Petition state) {
        return switch (command) {
            case ReceivePetition(var on, var pages) -> Decision.accept(new PetitionReceived(on, pages));
            case RedirectPetition(var to) ->
                switch (state) {
                    case ABSENT -> Decision.refuse(PetitionRefusal.NOT_RECEIVED);
                    case RECEIVED -> Decision.accept(new PetitionRedirected(to));
                    case REDIRECTED -> Decision.nothing();
                };
        };
    }

    @Override
    public Petition evolve(Petition state, PetitionEvent event) {
        return switch (event) {
            case PetitionReceived _ -> Petition.RECEIVED;
            case PetitionRedirected _ -> Petition.REDIRECTED;
        };
    }
}
