package org.petitiondesk.testing;

import java.util.List;

/**
 * Invented names of signers in eleven writings, half of them Latin; the same place in a list always
 * has the same name.
 */
public final class MixedNames {
    /** Of each twenty, in turn; what is of less than a twentieth shares a place. */
    private static final List<List<Writing>> TWENTY =
            List.of(
                    List.of(Writing.LATIN),
                    List.of(Writing.HAN),
                    List.of(Writing.LATIN),
                    List.of(Writing.HANGUL),
                    List.of(Writing.LATIN),
                    List.of(Writing.CYRILLIC),
                    List.of(Writing.LATIN),
                    List.of(Writing.HAN),
                    List.of(Writing.LATIN),
                    List.of(Writing.ARABIC),
                    List.of(Writing.LATIN),
                    List.of(Writing.HANGUL),
                    List.of(Writing.LATIN),
                    List.of(Writing.GREEK),
                    List.of(Writing.LATIN),
                    List.of(Writing.HAN),
                    List.of(Writing.LATIN),
                    List.of(Writing.KANA),
                    List.of(Writing.LATIN),
                    List.of(Writing.HEBREW, Writing.TIBETAN, Writing.DEVANAGARI, Writing.THAI));

    private enum Writing {
        LATIN("lin mar sé wis bel tor an gré dol vi", true, " "),
        HAN("梅 林 安 松 月 文 雨 青 远 禾", false, ""),
        HANGUL("보 람 하 늘 솔 다 온 슬 아 름", false, ""),
        CYRILLIC("ми ла ро ве ни до ва га ле со", true, " "),
        GREEK("θα λε μί να ρο δώ κα σι τη φα", true, " "),
        KANA("み ど り さ く ら の は な え", false, " "),
        ARABIC("نو را سا لي كا مي دا با ها فا", false, " "),
        HEBREW("נו עה לי רם טל שי דן אל גב מר", false, " "),
        TIBETAN("ཉི་ མ་ ཟླ་ བ་ སྐར་ དོན་ གྲུབ་ ལྷ་ མོ་ ཡང་", false, ""),
        DEVANAGARI("नी रा मी ला सु धा का वि ता शी", false, " "),
        THAI("มา ลี สม ใจ ดา วัน นา ริน ทิพย์ ชัย", false, " ");

        @SuppressWarnings("ImmutableEnumChecker") // a copy that nobody changes
        private final List<String> syllables;

        private final boolean hasCapitals;
        private final String between;

        Writing(String syllables, boolean hasCapitals, String between) {
            this.syllables = List.of(syllables.split(" ", -1));
            this.hasCapitals = hasCapitals;
            this.between = between;
        }

        String name(int number) {
            return word(number, 2) + between + word(number / 7, between.isEmpty() ? 1 : 3);
        }

        private String word(int number, int count) {
            StringBuilder word = new StringBuilder();
            int rest = number;
            for (int i = 0; i < count; i++) {
                word.append(syllables.get(rest % syllables.size()));
                rest /= syllables.size();
            }
            if (hasCapitals) {
                word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
            }
            return word.toString();
        }
    }

    private MixedNames() {}

    /** The name at a place, counted from 0. */
    public static String at(int place) {
        int turn = place / TWENTY.size();
        List<Writing> writings = TWENTY.get(place % TWENTY.size());
        // Neighbours are not alike: 7,919 is prime.
        return writings.get(turn % writings.size()).name((int) (place * 7_919L % 1_000_003));
    }
}
