@org.jspecify.annotations.NullMarked
package vn.liem.service.evidence;
