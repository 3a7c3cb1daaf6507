package vn.liem.handover.protocol;

/** A document as the receiver's machine found it: its number, and the hash and size computed over what is there. */
public record FoundDocument(String documentNumber, Sha256 sha256, long bytes) {}
