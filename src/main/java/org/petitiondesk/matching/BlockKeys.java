package org.petitiondesk.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Numbers that two signers have in common if they are to be compared at all: whoever shares none is
 * never looked at together.
 */
final class BlockKeys {
    private static final int SHORTEST_ALIKE = 4;

    /** Takes keys; the same one may come twice. */
    interface Taking {
        void key(long key);
    }

    /** What a key is made of; each is looked at by itself, so that memory stays bounded. */
    enum Round {
        /** The name in Han or Hangul. */
        OWN_SCRIPT,
        /** The name as it sounds. */
        NAME,
        /** E-mail, telephone, the organization that signs. */
        CONTACT,
        /** Names alike, of one place or organization. */
        ALIKE
    }

    private BlockKeys() {}

    static void of(Traits traits, Round round, Taking taking) {
        switch (round) {
            case OWN_SCRIPT -> ownScript(traits.name(), taking);
            case NAME -> sounds(traits.name()).forEach(taking::key);
            case CONTACT -> contact(traits, taking);
            case ALIKE -> alike(traits, taking);
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

    private static void alike(Traits traits, Taking taking) {
        // Those of the words come first.
        int ofWords = traits.name().words().size() < 2 ? 0 : 2;
        List<Split> splits = traits.name().splits().subList(0, ofWords);
        if (traits.place().block() != 0) {
            slips(splits, traits.place().block(), taking);
            beginnings(traits.name(), traits.place().block(), taking);
        }
        if (traits.organization() != 0) {
            slips(splits, traits.organization(), taking);
            beginnings(traits.name(), traits.organization(), taking);
        }
    }

    /** Names of which one lacks a letter have a key in common; so they have by changing one. */
    private static void slips(List<Split> splits, long where, Taking taking) {
        boolean isEitherWay = splits.size() == 2 && splits.getFirst().words().size() == 1;
        for (Split split : isEitherWay ? splits.subList(0, 1) : splits) {
            long family = Hashing.of(split.family());
            long given = Hashing.of(split.given());
            taking.key(spread(family + given, where));
            lacking(split.given(), family, where, taking);
            lacking(split.family(), given, where, taking);
        }
    }

    private static void lacking(String word, long rest, long where, Taking taking) {
        if (word.length() < SHORTEST_ALIKE) {
            return;
        }
        for (int i = 0; i < word.length(); i++) {
            taking.key(spread(rest + Hashing.without(word, i), where));
        }
    }

    /** For initials, and for syllables that are missing. */
    private static void beginnings(NameParts name, long where, Taking taking) {
        Set<Long> keys = new HashSet<>();
        for (Split split : name.splits()) {
            if (!split.given().isEmpty()) {
                String first = split.given().substring(0, 1);
                List<String> families =
                        split.families().isEmpty() ? List.of(split.family()) : split.families();
                families.forEach(family -> keys.add(spread(both(family, first) + 3, where)));
            }
        }
        keys.forEach(taking::key);
    }

    private static long spread(long key, long where) {
        return Hashing.mixed(key ^ Hashing.mixed(where));
    }
}
