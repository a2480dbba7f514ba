package org.petitiondesk.model.addressee;

import org.petitiondesk.model.common.LocalizedText;

/**
 * What the sender chose instead of the usual form of address; empty texts leave the usual form.
 *
 * @param honorific stands before the name in the address, for example "His Excellency"
 */
public record FormOverride(LocalizedText honorific, LocalizedText salutation, LocalizedText close) {
    public static final FormOverride NONE =
            new FormOverride(LocalizedText.EMPTY, LocalizedText.EMPTY, LocalizedText.EMPTY);
}
