package vn.liem.handover.protocol;

import java.util.UUID;

/** The file that changes hands, by the source, case or finding it belongs to (hồ sơ). */
public record FileSubject(SubjectKind kind, UUID id) {}
