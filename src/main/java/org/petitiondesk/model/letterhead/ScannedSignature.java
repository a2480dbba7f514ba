package org.petitiondesk.model.letterhead;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.letter.Picture;

/**
 * Somebody's handwritten signature as a picture: ink on nothing. Only a petition that names it
 * prints it, and only where the copy may show it.
 *
 * @param name by which petitions name it, mostly the signer's; unique in a library
 */
public record ScannedSignature(Id id, String name, Picture picture) {
    /**
     * @throws IllegalArgumentException if it has no name
     */
    public ScannedSignature {
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("a scanned signature has a name");
        }
    }
}
