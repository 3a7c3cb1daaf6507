/**
 * Detection and registry: in {@code source} a tip comes in and is decided, in {@code registry} it gets a number, in
 * {@code steering} it is put under supervision; {@code unit} and {@code person} are the directories that all of them use,
 * {@code imports} brings in what agencies keep in registers, each row carried by the door of the feature that owns it.
 */
@NullMarked
package vn.liem.cases;

import org.jspecify.annotations.NullMarked;
