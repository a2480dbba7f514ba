package org.petitiondesk.model.common;

import java.text.Normalizer;
import java.util.Locale;

/** Names of cities and of what stands in them. */
public final class PlaceName {
    private PlaceName() {}

    /** As it is compared: small letters and digits without accents, words parted by one space. */
    public static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
