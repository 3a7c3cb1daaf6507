package vn.liem.procedure;

/** A sentence or a term as a person reads it, in both languages of the system. */
public record Wording(String vietnamese, String english) {}
