@org.jspecify.annotations.NullMarked
package vn.liem.verify.tamper;
