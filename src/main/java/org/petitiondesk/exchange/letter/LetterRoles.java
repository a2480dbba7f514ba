package org.petitiondesk.exchange.letter;

import org.petitiondesk.exchange.letter.LetterPart.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds the parts of a letter around its text by what they say and where they stand, in the four
 * languages of our templates. What is not recognised is text.
 */
final class LetterRoles {
    /** Salutations stand near the beginning, closes near the end. */
    private static final int NEAR = 25;

    /** A French close is long. */
    private static final int SHORT = 250;

    private static final Pattern SALUTATION =
            Pattern.compile(
                    "(?i)^(dear|your"
                        + " (excellency|eminence|majesty|holiness|honou?r)|excellency|sir\\b|madam|to"
                        + " whom|monsieur|madame|mesdames|excellence|votre|cher|chère"
                        + "|尊敬的|敬爱的|亲爱的|敬啟者|敬启者|존경하는|친애하는).*|.*(귀하|각하|님께|께)[,:]?$");
    private static final Pattern CLOSE =
            Pattern.compile(
                    "(?i)^((yours )?(sincerely|respectfully|faithfully|truly)|yours\\b|respectfully"
                            + "|with (best|kind|warm|deep|our|great)|(best|kind) regards"
                            + "|veuillez|je vous prie|nous vous prions|dans l.attente|recevez"
                            + "|avec (nos|mes)|cordialement|respectueusement"
                            + "|此致|敬礼|敬禮|顺颂|順頌|谨此|顺致|삼가|감사합니다|안녕히).*"
                            + "|.*(올림|드림|拜上|谨上|敬上)$");
    private static final Pattern SUBJECT =
            Pattern.compile("(?i)^(re|subject|objet|concerne|事由|主题|主題|关于|제목|건)\\s*[:：].*");
    private static final Pattern DATE =
            Pattern.compile(
                    "(?i)^[^.;!?。]*\\b?(\\d{4}\\s*[年년]|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}"
                            + "|\\d{4}-\\d{2}-\\d{2}|\\p{L}+\\.?\\s+\\d{1,2},?\\s+\\d{4}"
                            + "|\\d{1,2}(er|st|nd|rd|th)?\\s+\\p{L}+\\.?,?\\s+\\d{4}).*");

    private LetterRoles() {}

    static List<LetterPart> find(List<LetterPart> parts) {
        List<LetterPart> found = new ArrayList<>(parts);
        OptionalInt salutation =
                IntStream.range(0, Math.min(NEAR, found.size()))
                        .filter(i -> found.get(i).role() == Role.TEXT)
                        .filter(i -> is(SALUTATION, found.get(i)))
                        .findFirst();
        int text = salutation.orElse(0);
        beforeTheSalutation(found, text);
        salutation.ifPresent(i -> found.set(i, found.get(i).as(Role.SALUTATION)));
        IntStream.range(Math.max(text + 1, found.size() - NEAR), found.size())
                .filter(i -> is(CLOSE, found.get(i)))
                .findFirst()
                .ifPresent(close -> {
                    for (int i = close; i < found.size(); i++) {
                        found.set(i, found.get(i).as(Role.CLOSE));
                    }
                });
        return found;
    }

    /** What stands above the date is the letterhead, what stands below it the address. */
    private static void beforeTheSalutation(List<LetterPart> parts, int salutation) {
        boolean hasDate = parts.subList(0, salutation).stream().anyMatch(part -> isDate(part));
        boolean isBelow = !hasDate;
        for (int i = 0; i < salutation; i++) {
            LetterPart part = parts.get(i);
            if (part.role() != Role.TEXT) {
                continue;
            }
            if (isDate(part)) {
                parts.set(i, part.as(Role.DATE));
                isBelow = true;
            } else if (is(SUBJECT, part)) {
                parts.set(i, part.as(Role.SUBJECT));
            } else {
                parts.set(i, part.as(isBelow ? Role.ADDRESS : Role.LETTERHEAD));
            }
        }
    }

    private static boolean isDate(LetterPart part) {
        return words(part).length() <= 60 && DATE.matcher(words(part)).matches();
    }

    private static boolean is(Pattern pattern, LetterPart part) {
        String words = words(part);
        return words.length() <= SHORT && pattern.matcher(words).matches();
    }

    /** Without marks; a part of several lines is known by its first. */
    private static String words(LetterPart part) {
        return part.markdown().lines().findFirst().orElse("").replaceAll("[*_#>\\\\]", "").strip();
    }
}
