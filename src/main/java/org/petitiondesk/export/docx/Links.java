package org.petitiondesk.export.docx;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The outside targets that a letter links to; each gets a relationship of the main part. */
final class Links {
    /** A host or a mailbox must follow: Word calls a file broken whose link it cannot read. */
    private static final Pattern SAFE =
            Pattern.compile(
                    "(?i)(https?://[A-Za-z0-9.-]+(:\\p{Digit}{1,5})?([/?#].*)?"
                            + "|mailto:[^\\s@]+@[A-Za-z0-9.-]+(\\?.*)?"
                            + "|tel:\\+?[\\p{Digit}().-]+)");

    /** What RFC 3986, section 2, lets stand without being percent-encoded, and the percent sign. */
    private static final String KEPT =
            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&'()*+,;=%";

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** Whether a target leads to the web, a mailbox or a telephone, and not into some machine. */
    static boolean isSafe(String target) {
        return SAFE.matcher(target.strip()).matches();
    }

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
