package vn.liem.testsupport.planted.dirty.petition;

/** Anybody may add to it. */
public interface PetitionEvent {}
