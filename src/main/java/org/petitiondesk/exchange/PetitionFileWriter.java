package org.petitiondesk.exchange;

/**
 * Writes a petition as a text file that {@link PetitionFileReader} reads back as it was. Immutable.
 */
public final class PetitionFileWriter {

    /** The file's text, with line feeds as line ends; to be encoded in UTF-8. */
    public String write(PetitionFile petition) {
        return petition.body();
    }
}
