package vn.liem.testsupport.planted.clean.source;

/** Information about crime; its name is not banned although it begins as Info does. */
public record InformationSource(String database) {}
