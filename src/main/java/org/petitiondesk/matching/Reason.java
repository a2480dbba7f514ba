package org.petitiondesk.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One reason why two signatures may be, or may not be, one person's.
 *
 * @param values what it is about, for its words
 * @param weight how much it says; below 0 if it is against
 */
public record Reason(Kind kind, List<String> values, int weight) {
    private static final Map<Kind, Reason> PLAIN = plain();

    public Reason {
        values = List.copyOf(values);
    }

    static Reason of(Kind kind) {
        return Objects.requireNonNull(PLAIN.get(kind));
    }

    static Reason of(Kind kind, String... values) {
        return new Reason(kind, List.of(values), kind.weight);
    }

    private static Map<Kind, Reason> plain() {
        Map<Kind, Reason> plain = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            plain.put(kind, new Reason(kind, List.of(), kind.weight));
        }
        return plain;
    }

    public boolean isFor() {
        return weight > 0;
    }

    /** Whether it is about the name rather than about what else is known. */
    public boolean isOfName() {
        return kind.compareTo(Kind.SAME_EMAIL) < 0;
    }

    /** In the order in which they are told; those for one person first. */
    public enum Kind {
        /** Value: the name in Han. */
        SAME_HAN(65),
        /** Value: the name in Hangul. */
        SAME_HANGUL(60),
        /** The same words, without regard to order, case and accents. */
        SAME_NAME(45),
        /** The same words, joined or apart. */
        SAME_NAME_SPACED(43),
        /** Values: the family name, and how it is written in each. */
        FAMILY_ACROSS(20),
        /** Value: the family name. */
        SAME_FAMILY(10),
        /** Values: the given name as each has it. */
        GIVEN_ACROSS(20),
        /** Value: the given name. */
        SAME_GIVEN(22),
        /** Value: the part of the name that is the same. */
        SAME_REST(10),
        /** Values: what differs by a letter. */
        ALIKE(15),
        /** Values: the given name in full, and the part of it. */
        PART_OF_NAME(11),
        /** Values: the given name in full, and the initials. */
        INITIALS(11),
        /** A name of one word. */
        SAME_WORD(15),
        /** Value: what both sign for. */
        SAME_SIGNING_ORGANIZATION(55),
        SAME_EMAIL(35),
        SAME_TELEPHONE(35),
        SAME_PLACE(15),
        /** Value: the organization. */
        SAME_ORGANIZATION(14),
        /** Values: the given names. */
        MAYBE_COUPLE(-8),
        OTHER_PLACE(-15),
        OTHER_EMAIL(-4),
        OTHER_TELEPHONE(-4),
        /** Each signed for another organization. */
        TWO_ORGANIZATIONS(-30),
        /** One is an organization's signature, the other a person's own. */
        PERSON_AND_ORGANIZATION(-30),
        OTHER_REPRESENTATIVE(-10),
        /** Value: how many of the list have such a name. */
        COMMON_NAME(-1),
        /** Value: how many of the place have a name of which the shorter one may be a part. */
        COMMON_PART(-1),
        /** The list is so long that much is alike by chance. */
        IN_MANY(-1);

        private final int weight;

        Kind(int weight) {
            this.weight = weight;
        }

        int weight() {
            return weight;
        }
    }
}
