package org.petitiondesk.model.manuscript;

import java.util.Optional;

/**
 * How a piece of a line looks.
 *
 * @param link where it leads
 */
public record Look(boolean bold, boolean italic, Optional<String> link) {
    public static final Look PLAIN = new Look(false, false, Optional.empty());

    public Look withBold(boolean isBold) {
        return new Look(isBold, italic, link);
    }

    public Look withItalic(boolean isItalic) {
        return new Look(bold, isItalic, link);
    }

    public Look withLink(Optional<String> target) {
        return new Look(bold, italic, target);
    }
}
