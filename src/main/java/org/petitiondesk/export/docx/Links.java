package org.petitiondesk.export.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The outside targets that a letter links to; each gets a relationship of the main part. */
final class Links {
    /** What RFC 3986, section 2, lets stand without being percent-encoded, and the percent sign. */
    private static final String KEPT =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%";

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** The relationship's id. */
    String to(String target) {
        return ids.computeIfAbsent(encoded(target.strip()), key -> "link" + (ids.size() + 1));
    }

    /** Targets and their ids, in the order of the text. */
    Map<String, String> all() {
        return ids;
    }

    private static String encoded(String target) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : target.getBytes(StandardCharsets.UTF_8)) {
            if (KEPT.indexOf((char) octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }
}
