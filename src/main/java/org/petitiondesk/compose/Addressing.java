package org.petitiondesk.compose;

import org.petitiondesk.model.addressee.FormOfAddress;
import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.common.Problem;

import java.util.List;

/**
 * How letters in a language address somebody.
 *
 * @param address the lines of the inside address
 * @param envelope the lines of the address on an envelope
 * @param isChosen whether the sender has chosen the salutation
 * @param form the form that the salutation comes from, or would come from if none were chosen
 * @param problems what a person should know about it
 */
public record Addressing(
        Language language,
        List<String> address,
        List<String> envelope,
        String salutation,
        boolean isChosen,
        List<String> close,
        FormOfAddress form,
        List<Problem> problems) {
    public Addressing {
        address = List.copyOf(address);
        envelope = List.copyOf(envelope);
        close = List.copyOf(close);
        problems = List.copyOf(problems);
    }
}
