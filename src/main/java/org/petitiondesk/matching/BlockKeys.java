package org.petitiondesk.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Numbers that two signers have in common if they are to be compared at all: whoever shares none is
 * never looked at together.
 */
final class BlockKeys {
    private static final int SHORTEST_ALIKE = 4;

    /** No syllable in Latin letters is longer. */
    private static final int LONGEST_SYLLABLE = 6;

    /** Takes keys; the same one may come twice. */
    interface Taking {
        /**
         * Takes one.
         *
         * @param isFuller where shorter names are compared with fuller ones alone: whether this is
         *     one of these
         */
        void key(long key, boolean isFuller);

        default void key(long key) {
            key(key, false);
        }
    }

    /**
     * What a key is made of; each is looked at by itself, so that memory stays bounded. Those come
     * first whose signers are counted.
     */
    enum Round {
        /** The name in Han or Hangul. */
        OWN_SCRIPT,
        /** The name as it sounds. */
        NAME,
        /** Names with initials or without a part, and fuller ones of one place or organization. */
        SHORTER,
        /** E-mail, telephone, the organization that signs. */
        CONTACT,
        /** Names that differ by a letter, of one place or organization. */
        SLIP
    }

    private BlockKeys() {}

    static void of(Traits traits, Round round, Taking taking) {
        switch (round) {
            case OWN_SCRIPT -> ownScript(traits.name(), taking);
            case NAME -> sounds(traits.name()).forEach(key -> taking.key(key));
            case CONTACT -> contact(traits, taking);
            case SLIP -> wheres(traits, where -> slips(traits.name(), where, taking));
            case SHORTER -> wheres(traits, where -> shorter(traits.name(), where, taking));
        }
    }

    private static void ownScript(NameParts name, Taking taking) {
        if (name.hasHan()) {
            taking.key(Hashing.of(name.han()));
        }
        if (name.hasHangul()) {
            taking.key(Hashing.of(name.hangul()));
        }
    }

    /** The sum does not tell which is the family name where nobody knows. */
    private static Set<Long> sounds(NameParts name) {
        Set<Long> keys = new HashSet<>();
        List<Split> splits = name.splits();
        boolean isFamilyKnown = splits.stream().anyMatch(split -> !split.families().isEmpty());
        for (Split split : splits) {
            if (split.families().isEmpty() && !isFamilyKnown) {
                keys.add(both(split.family(), split.given()));
            }
            for (String family : split.families()) {
                keys.add(both(family, split.given()));
                if (!split.sound().isEmpty()) {
                    keys.add(both(family, split.sound()));
                }
            }
        }
        if (name.words().size() == 1) {
            keys.add(Hashing.of(name.words().getFirst()));
        }
        return keys;
    }

    private static long both(String family, String given) {
        return Hashing.of(family) + Hashing.of(given);
    }

    private static void contact(Traits traits, Taking taking) {
        if (traits.email() != 0) {
            taking.key(traits.email());
        }
        if (traits.telephone() != 0) {
            taking.key(traits.telephone() + 1);
        }
        if (traits.represents() && traits.organization() != 0) {
            taking.key(traits.organization() + 2);
        }
    }

    private static void wheres(Traits traits, LongConsumer where) {
        if (traits.place().block() != 0) {
            where.accept(traits.place().block());
        }
        if (traits.organization() != 0) {
            where.accept(traits.organization());
        }
    }

    /** Names of which one lacks a letter have a key in common; so they have by changing one. */
    private static void slips(NameParts name, long where, Taking taking) {
        for (Split split : name.splits()) {
            for (String family : split.families()) {
                exactOrLacking(split.given(), Hashing.of(family), where, taking);
            }
        }
        // Those of the words come first; of two words each is the other's family name.
        int ofWords = name.words().size() < 2 ? 0 : name.words().size() == 2 ? 1 : 2;
        for (Split split : name.splits().subList(0, ofWords)) {
            long family = Hashing.of(split.family());
            if (split.families().isEmpty()) {
                exactOrLacking(split.given(), family, where, taking);
            } else {
                taking.key(spread(family + Hashing.of(split.given()), where));
            }
            lacking(split.family(), Hashing.of(split.given()), where, taking);
        }
    }

    private static void exactOrLacking(String word, long rest, long where, Taking taking) {
        taking.key(spread(rest + Hashing.of(word), where));
        lacking(word, rest, where, taking);
    }

    private static void lacking(String word, long rest, long where, Taking taking) {
        if (word.length() < SHORTEST_ALIKE) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            taking.key(spread(rest + Hashing.without(word, i), where));
        }
    }

    private static List<String> families(Split split) {
        return split.families().isEmpty() ? List.of(split.family()) : split.families();
    }

    /** For initials, and for words and syllables that are missing. */
    private static void shorter(NameParts name, long where, Taking taking) {
        for (Split split : name.splits()) {
            String given = split.given();
            if (given.isEmpty()) {
                continue;
            }
            for (String family : families(split)) {
                long initial = both(family, given.substring(0, 1)) + 3;
                taking.key(spread(initial, where), !split.isInitials());
                taking.key(spread(both(family, given) + 4, where));
                if (split.words().size() > 1) {
                    split.words()
                            .forEach(word ->
                                    taking.key(spread(both(family, word) + 4, where), true));
                }
                if (!split.families().isEmpty()) {
                    syllables(given, family, where, taking);
                }
            }
        }
    }

    /** One of two syllables may be left out; only a vowel is one by itself. */
    private static void syllables(String given, String family, long where, Taking taking) {
        int length = given.length();
        int toEnd = isVowel(given.charAt(length - 1)) ? length - 1 : length - 2;
        for (int end = 2; end <= Math.min(LONGEST_SYLLABLE, toEnd); end++) {
            taking.key(spread(both(family, given.substring(0, end)) + 4, where), true);
        }
        int toBegin = isVowel(given.charAt(0)) ? length - 1 : length - 2;
        for (int last = 2; last <= Math.min(LONGEST_SYLLABLE, toBegin); last++) {
            taking.key(spread(both(family, given.substring(length - last)) + 4, where), true);
        }
    }

    private static boolean isVowel(char letter) {
        return "aeiou".indexOf(letter) >= 0;
    }

    private static long spread(long key, long where) {
        return Hashing.mixed(key ^ Hashing.mixed(where));
    }
}
