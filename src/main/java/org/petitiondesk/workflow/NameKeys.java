package org.petitiondesk.workflow;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Numbers by which names are recognised in running text. The order of words, capitals and accents
 * do not matter. A single word or syllable has none: too many are words of the language.
 */
final class NameKeys {
    private static final long FNV_OFFSET = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;
    private static final int MOST_WORDS = 6;
    private static final int FEWEST_LETTERS = 5;
    private static final int MOST_SYLLABLES = 4;

    /** What follows a name of two syllables; anything else may make another word of it. */
    private static final Set<String> AFTER_HANGUL =
            Set.of(
                    "", "은", "는", "이", "가", "을", "를", "의", "와", "과", "도", "에게", "께", "씨", "님", "씨는",
                    "씨가", "씨를", "씨의", "씨와", "씨도");

    private static final List<String> AFTER_HAN =
            List.of("先生", "女士", "小姐", "同志", "教授", "律师", "律師", "博士", "老师", "老師", "氏", "さん");

    private NameKeys() {}

    /** A name of which a text may have been found. */
    record Occurrence(long key, int begin, int end) {}

    /** The number of a name that is nothing but a name; none for one that is too short. */
    static OptionalLong of(String name) {
        List<Run> runs = Run.in(Normalizer.normalize(name, Normalizer.Form.NFC));
        if (!runs.isEmpty() && runs.stream().allMatch(run -> run.script().isSyllabic())) {
            String syllables = runs.stream().map(Run::text).reduce("", String::concat);
            int count = syllables.codePointCount(0, syllables.length());
            return count < 2 || count > MOST_SYLLABLES
                    ? OptionalLong.empty()
                    : OptionalLong.of(hash(syllables));
        }
        List<String> words =
                runs.stream()
                        .filter(run -> !run.script().isSyllabic())
                        .map(Run::text)
                        .map(NameKeys::folded)
                        .toList();
        return isName(words) ? OptionalLong.of(hash(words)) : OptionalLong.empty();
    }

    /** Whatever in a text may be a name. */
    static List<Occurrence> in(String text) {
        List<Run> runs = Run.in(text);
        List<String> folded = runs.stream().map(Run::text).map(NameKeys::folded).toList();
        List<Occurrence> found = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            switch (runs.get(i).script()) {
                case HANGUL -> hangul(runs.get(i), found);
                case HAN -> han(runs.get(i), text, found);
                case LETTERS -> words(runs, folded, i, found);
            }
        }
        return found;
    }

    /** The numbers of all of some names. */
    static LongStream all(Stream<String> names) {
        return names.map(NameKeys::of).flatMapToLong(OptionalLong::stream);
    }

    private static void words(
            List<Run> runs, List<String> folded, int from, List<Occurrence> found) {
        if (!runs.get(from).isCapital()) {
            return;
        }
        for (int to = from + 1; to <= Math.min(runs.size(), from + MOST_WORDS); to++) {
            Run last = runs.get(to - 1);
            if (last.script().isSyllabic() || (to - 1 > from && last.begins())) {
                return;
            }
            List<String> words = folded.subList(from, to);
            if (last.isCapital() && isName(words)) {
                found.add(new Occurrence(hash(words), runs.get(from).begin(), last.end()));
            }
        }
    }

    /** Korean puts endings and titles behind a name, never anything before it. */
    private static void hangul(Run run, List<Occurrence> found) {
        String text = run.text();
        for (int length = 2; length <= Math.min(MOST_SYLLABLES, text.length()); length++) {
            if (length > 2 || AFTER_HANGUL.contains(text.substring(2))) {
                found.add(
                        new Occurrence(
                                hash(text.substring(0, length)),
                                run.begin(),
                                run.begin() + length));
            }
        }
    }

    /** Chinese has no spaces: of two characters only what stands by itself is taken for a name. */
    private static void han(Run run, String text, List<Occurrence> found) {
        int[] at = run.text().codePoints().toArray();
        int begin = run.begin();
        for (int i = 0; i < at.length; i++) {
            int end = begin;
            for (int length = 1; length <= Math.min(MOST_SYLLABLES, at.length - i); length++) {
                end += Character.charCount(at[i + length - 1]);
                String name = text.substring(begin, end);
                if (length > 2 || (length == 2 && i == 0 && standsAlone(run, text, end))) {
                    found.add(new Occurrence(hash(name), begin, end));
                }
            }
            begin += Character.charCount(at[i]);
        }
    }

    private static boolean standsAlone(Run run, String text, int end) {
        String after = text.substring(end, run.end());
        return after.isEmpty() || AFTER_HAN.stream().anyMatch(after::startsWith);
    }

    private static boolean isName(List<String> words) {
        int letters = words.stream().mapToInt(String::length).sum();
        return words.size() > 1
                && words.size() <= MOST_WORDS
                && letters >= FEWEST_LETTERS
                && words.stream().anyMatch(word -> word.length() > 1);
    }

    private static String folded(String word) {
        StringBuilder bare = new StringBuilder();
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Character::isLetter)
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static long hash(List<String> words) {
        List<String> sorted = new ArrayList<>(words);
        Collections.sort(sorted);
        return hash(String.join(" ", sorted));
    }

    /** FNV-1a: of a million names and a long letter no two agree by chance. */
    private static long hash(String text) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** How a run of letters makes names. */
    private enum Letters {
        LETTERS,
        HAN,
        HANGUL;

        boolean isSyllabic() {
            return this != LETTERS;
        }

        static Letters of(int letter) {
            return switch (UnicodeScript.of(letter)) {
                case HAN, HIRAGANA, KATAKANA -> HAN;
                case HANGUL -> HANGUL;
                default -> LETTERS;
            };
        }
    }

    /**
     * Letters of one kind without a gap.
     *
     * @param begins whether something that ends a name stands before it
     */
    private record Run(String text, int begin, Letters script, boolean begins) {

        int end() {
            return begin + text.length();
        }

        boolean isCapital() {
            return !Character.isLowerCase(text.codePointAt(0));
        }

        static List<Run> in(String text) {
            List<Run> runs = new ArrayList<>();
            boolean begins = true;
            int at = 0;
            while (at < text.length()) {
                int letter = text.codePointAt(at);
                if (!Character.isLetter(letter)) {
                    begins |= ends(letter, text, at, runs);
                    at += Character.charCount(letter);
                    continue;
                }
                Letters script = Letters.of(letter);
                int end = at;
                while (end < text.length() && goesOn(text.codePointAt(end), script)) {
                    end += Character.charCount(text.codePointAt(end));
                }
                runs.add(new Run(text.substring(at, end), at, script, begins));
                begins = false;
                at = end;
            }
            return runs;
        }

        private static boolean goesOn(int character, Letters script) {
            return Character.isLetter(character)
                    ? Letters.of(character) == script
                    : script == Letters.LETTERS
                            && (character == '\''
                                    || character == '’'
                                    || Character.getType(character) == Character.NON_SPACING_MARK);
        }

        /** Spaces, hyphens and Markdown's marks are within a name, and the stop of an initial. */
        private static boolean ends(int character, String text, int at, List<Run> before) {
            if (character == '.') {
                return before.isEmpty() || before.getLast().text().length() > 1;
            }
            if (character == '\n') {
                return at + 1 < text.length() && text.charAt(at + 1) == '\n';
            }
            return !Character.isWhitespace(character) && "-‐*_·・\\".indexOf(character) < 0;
        }
    }
}
