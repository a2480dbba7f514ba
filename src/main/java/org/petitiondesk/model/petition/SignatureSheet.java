package org.petitiondesk.model.petition;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.Language;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A numbered page for handwritten signatures.
 *
 * @param number unique within the petition, counted from 1
 * @param textVersion the text it carries
 * @param issuedTo may be empty
 * @param countedLines signed lines counted by hand when it came back; entered lines must equal it
 */
public record SignatureSheet(
        Id id,
        Id petition,
        int number,
        Language language,
        Optional<Id> textVersion,
        String issuedTo,
        Optional<LocalDate> issuedOn,
        Optional<LocalDate> returnedOn,
        Optional<Integer> countedLines,
        boolean closed) {}
