/**
 * Detection and registry: in {@code source} a tip comes in and is decided, in {@code registry} it gets a number, in
 * {@code steering} it is put under supervision; {@code unit} and {@code person} are the directories that all of them use.
 */
@NullMarked
package vn.liem.cases;

import org.jspecify.annotations.NullMarked;
