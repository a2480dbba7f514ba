package org.petitiondesk.model.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether and by whom a signer may be contacted again, and how that is known. It says nothing about
 * the name, nor does {@link ConsentGiven} say anything about this.
 *
 * @param organization that may do so; empty unless it is one organization
 * @param on the day it was given
 * @param how for example "ticked on the sheet" or "e-mail"; may be empty
 */
public record ContactWish(By by, String organization, Optional<LocalDate> on, String how) {
    /** What holds if nobody asked. */
    public static final ContactWish NONE = new ContactWish(By.NOBODY, "", Optional.empty(), "");

    /** By whom. */
    public enum By {
        SPONSORS,
        ORGANIZATION,
        NOBODY;

        /** The word used in files and on the command line. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What a word in a file or on the command line means. */
        public static Optional<By> ofWord(String word) {
            return Arrays.stream(values())
                    .filter(by -> by.word().equalsIgnoreCase(word.strip()))
                    .findFirst();
        }
    }

    /** An organization without a name is none that could be told from others: nobody may then. */
    public ContactWish {
        organization = by == By.ORGANIZATION ? organization.strip() : "";
        if (by == By.ORGANIZATION && organization.isEmpty()) {
            by = By.NOBODY;
        }
    }

    public static ContactWish of(By by) {
        return new ContactWish(by, "", Optional.empty(), "");
    }

    /** Whether somebody may, be it the sponsors or one organization. */
    public boolean isGiven() {
        return by != By.NOBODY;
    }

    /** Whether those who issue the petition may; or, of that name, one organization. */
    public boolean allows(Optional<String> wanted) {
        return switch (by) {
            case SPONSORS -> wanted.isEmpty();
            case ORGANIZATION -> wanted.filter(organization::equalsIgnoreCase).isPresent();
            case NOBODY -> false;
        };
    }
}
