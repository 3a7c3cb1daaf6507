package vn.liem.testsupport.planted.dirty.petition.policy;

import vn.liem.local.server.Ports;

/** A policy that looks outside. */
final class WhenAskedThenConnect {
    static boolean react(int port) {
        return Ports.isFree(port);
    }
}
