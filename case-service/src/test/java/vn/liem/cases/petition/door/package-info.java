/** The door of petitions, with a real database and broker. */
@org.jspecify.annotations.NullMarked
package vn.liem.cases.petition.door;
