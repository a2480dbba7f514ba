package org.petitiondesk.export.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The outside targets that a letter links to; each gets a relationship of the main part. */
final class Links {
    /** What RFC 3986, section 2, lets stand without being percent-encoded. */
    private static final String KEPT =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?@!$&'()*+,;=";

    /** A percent sign that encodes nothing, which Word takes for a broken file. */
    private static final Pattern STRAY_PERCENT = Pattern.compile("%(?!\\p{XDigit}{2})");

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
        String percent = STRAY_PERCENT.matcher(target).replaceAll("%25");
        boolean inFragment = false;
        for (byte octet : percent.getBytes(StandardCharsets.UTF_8)) {
            boolean beginsFragment = octet == '#' && !inFragment;
            inFragment |= beginsFragment;
            if (beginsFragment || octet == '%' || KEPT.indexOf((char) octet) >= 0) {
                encoded.append((char) octet);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", octet));
            }
        }
        return encoded.toString();
    }
}
