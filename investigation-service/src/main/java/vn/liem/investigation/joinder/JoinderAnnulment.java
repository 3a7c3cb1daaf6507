package vn.liem.investigation.joinder;

import java.time.LocalDate;

/** The decision by which a joinder was annulled (hủy bỏ quyết định nhập vụ án): both cases go on by themselves from then on. */
public record JoinderAnnulment(String documentNo, LocalDate annulledOn, String unit) {}
