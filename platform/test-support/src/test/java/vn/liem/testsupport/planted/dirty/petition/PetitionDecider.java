package vn.liem.testsupport.planted.dirty.petition;

import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneOffset;
import vn.liem.local.server.Ports;
import vn.liem.testsupport.planted.dirty.petition.door.PetitionResource;
import vn.liem.testsupport.planted.dirty.source.SourceManager;

/** A middle that knows the clock, the database, a port, a door and another feature. */
public final class PetitionDecider {
    LocalDate today(Connection connection, SourceManager other) {
        if (Ports.isFree(1) && new PetitionResource().equals(other) && connection.equals(other)) {
            throw new IllegalStateException();
        }
        return LocalDate.now(ZoneOffset.UTC);
    }
}
