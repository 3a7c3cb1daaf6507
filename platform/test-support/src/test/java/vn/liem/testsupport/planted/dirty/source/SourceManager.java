package vn.liem.testsupport.planted.dirty.source;

/** A name that says nothing. */
public final class SourceManager {}
