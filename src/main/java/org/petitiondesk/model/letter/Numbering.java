package org.petitiondesk.model.letter;

/** How the items of a list are numbered. */
public enum Numbering {
    /** 1. 2. 3. */
    DECIMAL,
    /** i. ii. iii. */
    LOWER_ROMAN,
    /** a. b. c. */
    LOWER_LETTER,
    /** 1° 2° 3° */
    DEGREE,
    /** 一、二、三、 */
    CHINESE;

    private static final int[] ROMAN_VALUES = {
        1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1
    };
    private static final String[] ROMAN_DIGITS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final String CHINESE_DIGITS = "零一二三四五六七八九";

    /**
     * The label of one item with its mark, for example {@code iv.}
     *
     * @param number 1 to 3999
     */
    public String label(int number) {
        return switch (this) {
            case DECIMAL -> number + ".";
            case LOWER_ROMAN -> roman(number) + ".";
            case LOWER_LETTER -> letters(number) + ".";
            case DEGREE -> number + "°";
            case CHINESE -> chinese(number) + "、";
        };
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN_DIGITS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }

    /** After z come aa, bb, cc, as word processors count. */
    private static String letters(int number) {
        return Character.toString('a' + (number - 1) % 26).repeat((number - 1) / 26 + 1);
    }

    /** Chinese numerals as lists use them: 十, 十一, 二十一; from 100 on digit by digit. */
    private static String chinese(int number) {
        if (number >= 100) {
            StringBuilder digits = new StringBuilder();
            for (char digit : Integer.toString(number).toCharArray()) {
                digits.append(CHINESE_DIGITS.charAt(digit - '0'));
            }
            return digits.toString();
        }
        String tens =
                number < 10 ? "" : number < 20 ? "十" : CHINESE_DIGITS.charAt(number / 10) + "十";
        String ones =
                number % 10 == 0 ? "" : CHINESE_DIGITS.substring(number % 10, number % 10 + 1);
        return tens + ones;
    }
}
