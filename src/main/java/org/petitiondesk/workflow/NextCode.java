package org.petitiondesk.workflow;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Goes on with the pattern of a code: this year in the place of a former one, the next number. */
final class NextCode {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern FOLLOW_UP = Pattern.compile("\\.\\d+$");

    private NextCode() {}

    /**
     * The first free code after one, for example {@code NKR 2012 / 10} after {@code NKR 2012 / 09}
     * in 2012, and {@code NKR 2013 / 09} a year later.
     *
     * @param taken whether a petition has a code
     */
    static String after(String code, int year, Predicate<String> taken) {
        String next = inYear(FOLLOW_UP.matcher(code).replaceFirst(""), year);
        while (taken.test(next)) {
            next = counted(next);
        }
        return next;
    }

    /**
     * The first free code of a follow-up: {@code CHN 002.1} after {@code CHN 002}, {@code CHN
     * 002.2} after that one.
     */
    static String followUp(String code, Predicate<String> taken) {
        String first = FOLLOW_UP.matcher(code).replaceFirst("");
        int number = 1;
        if (!first.equals(code)) {
            String last = code.substring(first.length() + 1);
            number = last.length() < 9 ? Integer.parseInt(last) + 1 : 1;
        }
        while (taken.test(first + "." + number)) {
            number++;
        }
        return first + "." + number;
    }

    private static String inYear(String code, int year) {
        Matcher number = NUMBER.matcher(code);
        return number.replaceAll(found ->
                isYear(found) && Integer.parseInt(found.group()) < year
                        ? Integer.toString(year)
                        : found.group());
    }

    private static boolean isYear(MatchResult number) {
        return number.group().matches("(19|20)\\d\\d");
    }

    /** The last number that is no year counts on, with as many digits as before. */
    private static String counted(String code) {
        Optional<MatchResult> last =
                NUMBER.matcher(code)
                        .results()
                        .filter(number -> !isYear(number) && number.group().length() < 10)
                        .reduce((before, after) -> after);
        if (last.isEmpty()) {
            return code + " / 2";
        }
        MatchResult number = last.get();
        String next =
                ("%0" + number.group().length() + "d")
                        .formatted(Long.parseLong(number.group()) + 1);
        return code.substring(0, number.start()) + next + code.substring(number.end());
    }
}
