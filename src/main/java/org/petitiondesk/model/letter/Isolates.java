package org.petitiondesk.model.letter;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what is read in its own direction, whatever is read around it (an isolate in the sense of
 * UAX #9): values that were filled in, addresses of the net, telephone numbers, codes, dates in
 * digits, sums of money. Immutable.
 */
public final class Isolates {
    /** Addresses of mail and of the web; marks that follow one may be taken for its end. */
    public static final Pattern NET_ADDRESS =
            Pattern.compile(
                    "(?:https?://|www\\.)[!-~]+"
                            + "|[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)*"
                            + "|\\b[\\w-]+(?:\\.[\\w-]+)*\\.[a-z]{2,}(?:/[!-~]*)?");

    /** Between the parts of a date, a time, a fraction or a code. */
    private static final String WITHIN_NUMBERS = ".,:/-";

    private static final Pattern MARKS_AFTER = Pattern.compile("[.,;:!?'\")\\]]+$");
    private static final String BEGIN = "(?<![\\p{Nd}\\p{IsLatin}.,/-])";
    private static final String END = "(?![\\p{Nd}\\p{IsLatin}])";
    private static final String DIGITS = "\\p{Nd}++";
    private static final String NUMBER =
            DIGITS + "(?:[.,'’]" + DIGITS + "| \\p{Nd}{3}(?!\\p{Nd}))*+";
    private static final String CURRENCY =
            Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .sorted()
                    .collect(Collectors.joining("|", "(?:\\b(?:", ")\\b|[$€£¥])"));
    private static final String MORE_DIGITS =
            "(?:(?:[ .-]| ?/ ?)?(?:\\(" + DIGITS + "\\)|" + DIGITS + "))";

    private static final List<Pattern> OTHERS =
            Stream.of(
                            // Dates in digits: 2026-03-12, 12.3.2026, 12/3/26.
                            BEGIN + "(?<!\\p{Nd} )\\p{Nd}{1,4}(?:[./-]\\p{Nd}{1,4}){2}" + END,
                            // Telephone numbers: +41 22 123 45 67, 022/1234567, (022) 123 45 67.
                            BEGIN + "\\+" + DIGITS + MORE_DIGITS + "*+" + END,
                            BEGIN + "[0٠۰]" + DIGITS + MORE_DIGITS + "++" + END,
                            BEGIN + "\\([+0٠۰]" + DIGITS + "\\)" + MORE_DIGITS + "++" + END,
                            // Codes: A/HRC/50/L.23.
                            "(?<![A-Za-z0-9])(?=[A-Za-z0-9])"
                                    + "(?=[A-Za-z0-9/._-]*[A-Za-z])(?=[A-Za-z0-9/._-]*[0-9])"
                                    + "[A-Za-z0-9]++(?:[/._-][A-Za-z0-9]++)++",
                            // Other numbers of several parts: 1-23-456-7890.
                            BEGIN + DIGITS + "(?:-" + DIGITS + "){2,}+" + END,
                            // Sums of money: CHF 1 000, 50 EUR, $20.
                            CURRENCY + " ?" + NUMBER,
                            BEGIN + NUMBER + " ?" + CURRENCY,
                            // Numbers by thousands.
                            BEGIN + "\\p{Nd}{1,3}(?: \\p{Nd}{3})++" + END)
                    .map(Pattern::compile)
                    .toList();

    private final List<String> values;

    /** Characters of a text. */
    public record Range(int from, int to) {}

    /**
     * @param values that are read in their own direction; empty ones do not count
     */
    public Isolates(List<String> values) {
        this.values =
                values.stream()
                        .filter(value -> !value.isBlank())
                        .map(value -> Normalizer.normalize(value, Normalizer.Form.NFC))
                        .map(Isolates::plainlySpaced)
                        .distinct()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .toList();
    }

    /** Those of a letter: its values and its code. */
    public static Isolates of(LetterDocument letter) {
        return new Isolates(
                Stream.concat(
                                letter.values().stream(),
                                Stream.of(letter.running().continuation().code()))
                        .toList());
    }

    /** Where they stand in a text, in order, none within another. */
    public List<Range> in(String written) {
        String text = plainlySpaced(written);
        BitSet taken = new BitSet(text.length());
        List<Range> found = new ArrayList<>();
        for (String value : values) {
            for (int at = text.indexOf(value);
                    at >= 0;
                    at = text.indexOf(value, at + value.length())) {
                if (isWhole(text, at, at + value.length())) {
                    take(at, at + value.length(), taken, found);
                }
            }
        }
        if (text.chars().anyMatch(Isolates::isPartOfOthers)) {
            takeOthers(text, taken, found);
        }
        found.sort(Comparator.comparingInt(Range::from));
        return found;
    }

    /** Whether a character may be part of something but a value: names of people have none such. */
    private static boolean isPartOfOthers(int character) {
        return Character.isDigit(character) || ".@/".indexOf(character) >= 0;
    }

    private static void takeOthers(String text, BitSet taken, List<Range> found) {
        Matcher addresses = NET_ADDRESS.matcher(text);
        while (addresses.find()) {
            String address = MARKS_AFTER.matcher(addresses.group()).replaceFirst("");
            take(addresses.start(), addresses.start() + address.length(), taken, found);
        }
        for (Pattern pattern : OTHERS) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                take(matcher.start(), matcher.end(), taken, found);
            }
        }
    }

    private static void take(int from, int to, BitSet taken, List<Range> found) {
        int next = taken.nextSetBit(from);
        if (to > from && (next < 0 || next >= to)) {
            taken.set(from, to);
            found.add(new Range(from, to));
        }
    }

    private static boolean isWhole(String text, int from, int to) {
        return !goesOn(text, from, -1) && !goesOn(text, to - 1, 1);
    }

    /** Whether a word or a number goes on from its first or last character known. */
    private static boolean goesOn(String text, int at, int step) {
        int next = at + step;
        if (isWithin(text, next) && WITHIN_NUMBERS.indexOf(text.charAt(next)) >= 0) {
            next = Character.isDigit(text.charAt(at)) ? next + step : text.length();
        }
        return isWithin(text, next) && areOneWord(text.charAt(at), text.charAt(next));
    }

    private static boolean isWithin(String text, int at) {
        return at >= 0 && at < text.length();
    }

    /** A Hebrew preposition is written together with a foreign name and is no part of it. */
    private static boolean areOneWord(char one, char other) {
        return Character.isLetterOrDigit(one)
                && Character.isLetterOrDigit(other)
                && isRightToLeft(one) == isRightToLeft(other);
    }

    private static boolean isRightToLeft(char letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    true;
            default -> false;
        };
    }

    /** Of the same length, so that places in it are places in the text. */
    private static String plainlySpaced(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
