package org.petitiondesk.workflow;

import org.petitiondesk.model.addressee.ContactPoint;
import org.petitiondesk.model.addressee.PostalAddress;
import org.petitiondesk.model.common.LocalizedText;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Whether two texts that people wrote name the same thing. Case, runs of spaces and full-width
 * forms do not matter; everything else does.
 */
public final class SameText {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private SameText() {}

    /** The form in which texts are compared. */
    static String key(String text) {
        String one = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String stripped = one.strip();
        return (isSpacedOnce(stripped) ? stripped : SPACES.matcher(stripped).replaceAll(" "))
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    /** Most texts are, and lists have so many of them that a pattern takes too long to see it. */
    private static boolean isSpacedOnce(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Both have the same text in some language, and in no language do they differ. */
    public static boolean agree(LocalizedText one, LocalizedText other) {
        return !contradict(one, other)
                && one.texts().keySet().stream().anyMatch(other.texts()::containsKey);
    }

    /** There is a language in which their texts differ. */
    static boolean contradict(LocalizedText one, LocalizedText other) {
        return one.texts().entrySet().stream()
                .anyMatch(entry -> {
                    String text = other.texts().get(entry.getKey());
                    return text != null && !isSame(text, entry.getValue());
                });
    }

    private static boolean isSame(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /** Whether two details say the same: numbers may be spaced in different ways. */
    static boolean isSame(ContactPoint one, ContactPoint other) {
        return switch (one) {
            case ContactPoint.Fax(String number) ->
                    other instanceof ContactPoint.Fax(String same) && isSameNumber(number, same);
            case ContactPoint.Telephone(String number) ->
                    other instanceof ContactPoint.Telephone(String same)
                            && isSameNumber(number, same);
            case ContactPoint.Email(String address) ->
                    other instanceof ContactPoint.Email(String same)
                            && address.equalsIgnoreCase(same);
            case PostalAddress address -> address.equals(other);
        };
    }

    private static boolean isSameNumber(String one, String other) {
        return one.equals(other) || dialled(one).equals(dialled(other));
    }

    /** What of a number is dialled; 00 is the + of most countries. */
    private static String dialled(String number) {
        return key(number).replaceAll("[^+0-9]", "").replaceFirst("^00", "+");
    }
}
