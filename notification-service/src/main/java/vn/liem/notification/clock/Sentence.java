package vn.liem.notification.clock;

/** A sentence of the profile in both languages. */
public record Sentence(String vietnamese, String english) {}
