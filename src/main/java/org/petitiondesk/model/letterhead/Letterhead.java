package org.petitiondesk.model.letterhead;

import org.petitiondesk.model.common.Id;
import org.petitiondesk.model.common.LocalizedText;
import org.petitiondesk.model.letter.Picture;

import java.util.Optional;

/**
 * How an organization's letters begin and end. Its name itself comes from the petition.
 *
 * @param organization by whose name it is found; unique in a library
 * @param logo on the first page
 * @param logoText what is read out in the logo's place; empty for the organization's name
 * @param lines below the organization's name, one a line: where it is, how to reach it
 * @param footer of every page, one or more lines; empty for the usual one
 */
public record Letterhead(
        Id id,
        String organization,
        Optional<Picture> logo,
        LocalizedText logoText,
        LocalizedText lines,
        LocalizedText footer) {
    /**
     * @throws IllegalArgumentException if the organization has no name
     */
    public Letterhead {
        organization = organization.strip();
        if (organization.isEmpty()) {
            throw new IllegalArgumentException("a letterhead has an organization");
        }
    }

    /** One that says nothing yet. */
    public Letterhead(Id id, String organization) {
        this(
                id,
                organization,
                Optional.empty(),
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY);
    }

    /** The same with another logo, or none. */
    public Letterhead withLogo(Optional<Picture> other) {
        return new Letterhead(id, organization, other, logoText, lines, footer);
    }

    /** The same with other texts. */
    public Letterhead withTexts(
            LocalizedText otherLogoText, LocalizedText otherLines, LocalizedText otherFooter) {
        return new Letterhead(id, organization, logo, otherLogoText, otherLines, otherFooter);
    }

    /** Whether it is the letterhead of an organization of that name. */
    public boolean isOf(String name) {
        return organization.equalsIgnoreCase(name.strip());
    }
}
