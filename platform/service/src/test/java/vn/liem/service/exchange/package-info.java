@org.jspecify.annotations.NullMarked
package vn.liem.service.exchange;
