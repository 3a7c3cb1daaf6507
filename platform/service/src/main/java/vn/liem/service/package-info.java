/**
 * What every service mounts around its features: its log and its views here, the manners of its doors in {@code door},
 * tables that are folded from events in {@code view}.
 */
@NullMarked
package vn.liem.service;

import org.jspecify.annotations.NullMarked;
