package vn.liem.testsupport.planted.dirty.petition.view;

import vn.liem.testsupport.planted.dirty.petition.PetitionDecider;

/** A view that decides. */
record PetitionRow(PetitionDecider decider) {}
