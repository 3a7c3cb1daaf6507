package vn.liem.testsupport.planted.dirty.petition.door;

/** A door that the middle depends on. */
public final class PetitionResource {}
