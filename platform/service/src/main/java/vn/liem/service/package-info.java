/** What every service mounts around its features: its log, its doors' manners, its health. */
@NullMarked
package vn.liem.service;

import org.jspecify.annotations.NullMarked;
