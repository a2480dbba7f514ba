package org.petitiondesk.model.addressee;

import java.util.Locale;
import java.util.Optional;

/** The kinds of office that forms of address tell apart. */
public enum OfficeKind {
    HEAD_OF_STATE,
    MONARCH,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    MINISTER,
    AMBASSADOR,
    CONSUL_GENERAL,
    PERMANENT_REPRESENTATIVE,
    UN_SECRETARY_GENERAL,
    UN_HIGH_COMMISSIONER,
    UN_SPECIAL_RAPPORTEUR,
    LEGISLATOR,
    SPEAKER,
    JUDGE,
    CHIEF_JUSTICE,
    PROSECUTOR,
    GOVERNOR,
    MAYOR,
    MILITARY_COMMANDER,
    BISHOP,
    CARDINAL,
    POPE,
    IMAM,
    RABBI,
    SPIRITUAL_LEADER,
    COMPANY_HEAD,
    /** A person without an office. */
    PERSON,
    /** A body as a whole, without a person. */
    ORGANIZATION,
    /** An office whose holder nobody knows. */
    OFFICE_UNKNOWN_HOLDER;

    /** The word used in files, for example {@code head-of-state}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind for a word in a file, in any case and with {@code -}, {@code _} or spaces. */
    public static Optional<OfficeKind> ofWord(String word) {
        String name = word.strip().toUpperCase(Locale.ROOT).replaceAll("[-\\s]+", "_");
        for (OfficeKind kind : values()) {
            if (kind.name().equals(name)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
