package vn.liem.cases.reward.door;

import java.time.LocalDate;
import vn.liem.cases.reward.RewardPayment;
import vn.liem.cases.reward.Vnd;
import vn.liem.service.door.HasForm;
import vn.liem.service.door.TakesNoIdentity;

/** What is sent of money that was handed over; the receipt stays on paper. */
@TakesNoIdentity
public record PaymentToRecord(
        @HasForm(RewardDesk.DECISION_NUMBER) String receiptNo,
        @HasForm(Vnd.FORM) String amountVnd,
        LocalDate paidOn) {

    RewardPayment payment() {
        return new RewardPayment(receiptNo, new Vnd(amountVnd), paidOn);
    }
}
