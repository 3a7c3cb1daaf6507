package vn.liem.control.contact;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import vn.liem.kernel.PersonKey;
import vn.liem.kernel.SealedText;

/**
 * A contact about a case outside its proceedings.
 *
 * @param officer the subject id of the officer who had it and records it
 * @param person the person, where the directory knows one
 * @param sealedText what it was about, sealed under the case's key
 */
public record Contact(
        UUID id,
        String officer,
        String unit,
        ContactedParty party,
        Optional<PersonKey> person,
        ContactManner manner,
        LocalDate contactedOn,
        SealedText sealedText) {}
