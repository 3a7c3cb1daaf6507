/**
 * Personal text is sealed everywhere and opened in one place: with a subject's public key (RFC 9180, X25519, HKDF-SHA-256,
 * AES-256-GCM) every service can seal, and only case-service has the private keys, wrapped by its master key.
 */
@NullMarked
package vn.liem.security.seal;

import org.jspecify.annotations.NullMarked;
