package org.petitiondesk.model.letter;

import org.petitiondesk.model.common.Country;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A size of paper, upright, in millimetres (ISO 216; ANSI/ASME Y14.1 for Letter). */
public enum Paper {
    A4(210, 297),
    LETTER(215.9, 279.4);

    /** Unicode CLDR, supplemental data, measurement: paperSize "US-Letter". */
    private static final Set<String> LETTER_COUNTRIES =
            Set.of(
                    "BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US",
                    "VE");

    private final double widthMm;
    private final double heightMm;

    Paper(double widthMm, double heightMm) {
        this.widthMm = widthMm;
        this.heightMm = heightMm;
    }

    public double widthMm() {
        return widthMm;
    }

    public double heightMm() {
        return heightMm;
    }

    /** The paper that a country prints letters on. */
    public static Paper usualIn(Country country) {
        return LETTER_COUNTRIES.contains(country.code()) ? LETTER : A4;
    }

    /** The word used in files: {@code a4}, {@code letter}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The paper for a word in a file. */
    public static Optional<Paper> ofWord(String word) {
        for (Paper paper : values()) {
            if (paper.word().equals(word.strip().toLowerCase(Locale.ROOT))) {
                return Optional.of(paper);
            }
        }
        return Optional.empty();
    }
}
