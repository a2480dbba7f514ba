package org.petitiondesk.exchange;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads times of day as people write them: 14:05, 14h05, 14.05, 2:05 pm, 14时5分, 오후 2시. */
public final class ClockTime {
    private static final Pattern TIME =
            Pattern.compile(
                    "(上午|下午|오전|오후)? ?(\\d{1,2})(?: ?(?:[:.h时時点點시]|uhr) ?(?:(\\d{2})|(\\d{1,2})"
                            + " ?[分분])?)? ?([ap]\\.?m\\.?|uhr)?");
    private static final int HALF_DAY = 12;

    private ClockTime() {}

    /** Empty if the text is no time, or a bare number. */
    public static Optional<LocalTime> read(String written) {
        String text =
                Normalizer.normalize(written, Normalizer.Form.NFKC)
                        .strip()
                        .toLowerCase(Locale.ROOT);
        Matcher time = TIME.matcher(text);
        if (!time.matches() || text.chars().allMatch(Character::isDigit)) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.group(2));
        String minutes = time.group(3) == null ? time.group(4) : time.group(3);
        try {
            return Optional.of(
                    LocalTime.of(
                            hourOfDay(hour, half(time)),
                            minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static String half(Matcher time) {
        return time.group(1) == null
                ? Optional.ofNullable(time.group(5)).orElse("")
                : time.group(1);
    }

    private static int hourOfDay(int hour, String half) {
        if (half.startsWith("p") || half.equals("下午") || half.equals("오후")) {
            return hour < HALF_DAY ? hour + HALF_DAY : hour;
        }
        boolean isMorning = half.startsWith("a") || half.equals("上午") || half.equals("오전");
        return isMorning && hour == HALF_DAY ? 0 : hour;
    }
}
