package org.petitiondesk.gui.duplicate;

import org.petitiondesk.l10n.Words;
import org.petitiondesk.library.SignatureRepository.Signed;
import org.petitiondesk.model.petition.Capacity;
import org.petitiondesk.workflow.DuplicateMerge.Field;

import java.util.Locale;

/** A field of a signature as it is shown, empty where nothing is known. */
final class ComparedField {
    private ComparedField() {}

    /** The key of a field's name among the words. */
    static String word(Field field) {
        return "duplicate.field." + field.name().toLowerCase(Locale.ROOT);
    }

    static String text(Field field, Signed signed, Words words) {
        var signature = signed.signature();
        return switch (field) {
            case NAME -> signature.name().asSigned();
            case PLACE -> signature.place();
            case COUNTRY -> signature.country();
            case DATE -> signature.signedOn().map(words::shortDate).orElse("");
            case CAPACITY -> capacity(signature.capacity(), words);
            case EMAIL -> signed.signatory().email();
            case TELEPHONE -> signed.signatory().telephone();
        };
    }

    private static String capacity(Capacity capacity, Words words) {
        return switch (capacity) {
            case Capacity.Personal(String affiliation) ->
                    affiliation.isEmpty()
                            ? ""
                            : words.say("duplicate.for-identification", affiliation);
            case Capacity.Representing(String organization, String title) ->
                    words.say("duplicate.representing", organization, title).strip();
        };
    }
}
