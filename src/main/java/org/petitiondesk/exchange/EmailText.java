package org.petitiondesk.exchange;

import java.util.regex.Pattern;

/** An e-mail address as lists write it. */
final class EmailText {
    private static final Pattern MAILTO = Pattern.compile("(?i)^mailto:\\s*");
    private static final Pattern PLAUSIBLE = Pattern.compile("[^@\\s]+@[^@\\s]+");

    private EmailText() {}

    /** The address without {@code mailto:} and what a link says of the letter (RFC 6068). */
    static String address(String written) {
        String link = written.strip();
        String address = MAILTO.matcher(link).replaceFirst("");
        int fields = address.length() < link.length() ? address.indexOf('?') : -1;
        return fields < 0 ? address : address.substring(0, fields);
    }

    /** Whether it has the two parts of an address; more can be known only by writing to it. */
    static boolean isPlausible(String address) {
        return PLAUSIBLE.matcher(address).matches();
    }
}
