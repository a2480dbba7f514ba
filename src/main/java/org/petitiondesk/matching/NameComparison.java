package org.petitiondesk.matching;

import org.petitiondesk.matching.Reason.Kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Compares two names. Where both are written in Han, or both in Hangul, these decide: the Latin
 * letters are somebody's spelling of them.
 */
final class NameComparison {
    /** Shorter names that differ by a letter are other names. */
    private static final int SHORTEST_ALIKE = 4;

    private static final int SAME_BEGINNING = 4;

    private NameComparison() {}

    /** More than this two names never say, whatever they are. */
    static int most(NameParts one, NameParts other) {
        return (one.sharesOwnScript(other) ? Kind.SAME_HAN : Kind.SAME_NAME).weight();
    }

    /** Why two names may be one; empty if they are two. */
    static List<Reason> reasons(NameParts one, NameParts other) {
        if (contradict(one, other)) {
            return List.of();
        }
        List<Reason> own = ofOwnScript(one, other);
        if (!own.isEmpty()) {
            return own;
        }
        if (one.words().size() == 1 && one.words().equals(other.words())) {
            return List.of(Reason.of(Kind.SAME_WORD));
        }
        boolean haveSameWords = one.words().size() > 1 && one.sorted().equals(other.sorted());
        Optional<List<Reason>> across = ofOwnScripts(one, other);
        if (across.isPresent() && across.get().isEmpty() && !haveSameWords) {
            return List.of();
        }
        if (haveSameWords) {
            return List.of(Reason.of(Kind.SAME_NAME));
        }
        return across.filter(found -> !found.isEmpty()).orElseGet(() -> best(one, other));
    }

    private static boolean contradict(NameParts one, NameParts other) {
        return (one.hasHan() && other.hasHan() && !one.han().equals(other.han()))
                || (one.hasHangul() && other.hasHangul() && !one.hangul().equals(other.hangul()));
    }

    private static List<Reason> ofOwnScript(NameParts one, NameParts other) {
        List<Reason> reasons = new ArrayList<>();
        if (one.hasHan() && other.hasHan()) {
            reasons.add(Reason.of(Kind.SAME_HAN, one.han()));
        } else if (one.hasHangul() && other.hasHangul()) {
            reasons.add(Reason.of(Kind.SAME_HANGUL, one.hangul()));
        }
        return reasons;
    }

    /**
     * One in Han, the other in Hangul: whether they may be read alike; empty if they are not so.
     */
    private static Optional<List<Reason>> ofOwnScripts(NameParts one, NameParts other) {
        if (one.hasHan() && other.hasHangul()) {
            return Optional.of(across(Split.ofHan(one.han()), Split.ofHangul(other.hangul())));
        }
        if (one.hasHangul() && other.hasHan()) {
            return Optional.of(across(Split.ofHangul(one.hangul()), Split.ofHan(other.han())));
        }
        return Optional.empty();
    }

    private static List<Reason> across(Split one, Split other) {
        return one.isFamilyOf(other) && one.soundsLike(other) ? same(one, other) : List.of();
    }

    private static List<Reason> best(NameParts one, NameParts other) {
        List<Reason> best = List.of();
        List<Split> others = other.splits();
        for (Split first : one.splits()) {
            for (Split second : others) {
                List<Reason> found = reasons(first, second);
                if (Reason.weight(found) > Reason.weight(best)) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static List<Reason> reasons(Split one, Split other) {
        if (one.isFamilyOf(other)) {
            return one.soundsLike(other) ? same(one, other) : ofOneFamily(one, other);
        }
        boolean isSlip = isAlike(one.family(), other.family()) && one.given().equals(other.given());
        return isSlip
                ? List.of(
                        Reason.of(Kind.SAME_REST, one.shownGiven()),
                        Reason.of(Kind.ALIKE, one.shownFamily(), other.shownFamily()))
                : List.of();
    }

    private static List<Reason> same(Split one, Split other) {
        boolean isSpaced = one.family().equals(other.family()) && one.shown().equals(other.shown());
        return isSpaced
                ? List.of(Reason.of(Kind.SAME_NAME_SPACED))
                : List.of(
                        family(one, other),
                        one.shown().equals(other.shown())
                                ? Reason.of(Kind.SAME_GIVEN, one.shownGiven())
                                : Reason.of(
                                        Kind.GIVEN_ACROSS, one.shownGiven(), other.shownGiven()));
    }

    private static Reason family(Split one, Split other) {
        return one.family().equals(other.family())
                ? Reason.of(
                        one.families().isEmpty() ? Kind.SAME_REST : Kind.SAME_FAMILY,
                        one.shownFamily())
                : Reason.of(
                        Kind.FAMILY_ACROSS,
                        one.families().stream()
                                .filter(other.families()::contains)
                                .findFirst()
                                .orElse(one.shownFamily()),
                        one.shownFamily(),
                        other.shownFamily());
    }

    private static List<Reason> ofOneFamily(Split one, Split other) {
        Reason family = family(one, other);
        if (isAlike(one.given(), other.given())) {
            return List.of(family, Reason.of(Kind.ALIKE, one.shownGiven(), other.shownGiven()));
        }
        boolean isFuller = one.given().length() > other.given().length();
        Split fuller = isFuller ? one : other;
        Split less = isFuller ? other : one;
        if (less.isInitials() && begin(fuller.words(), less.words())) {
            return List.of(
                    family, Reason.of(Kind.INITIALS, fuller.shownGiven(), less.shownGiven()));
        }
        if (isPart(fuller, less)) {
            return List.of(
                    family, Reason.of(Kind.PART_OF_NAME, fuller.shownGiven(), less.shownGiven()));
        }
        return haveSameBeginning(one.given(), other.given())
                ? List.of(
                        family, Reason.of(Kind.MAYBE_COUPLE, one.shownGiven(), other.shownGiven()))
                : List.of();
    }

    private static boolean isAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= SHORTEST_ALIKE
                && OneSlip.apart(one, other);
    }

    /** Whether initials are those of words, or of a name whose syllables are joined. */
    private static boolean begin(List<String> words, List<String> initials) {
        if (words.isEmpty() || initials.size() > words.size()) {
            return !words.isEmpty()
                    && initials.getFirst().charAt(0) == words.getFirst().charAt(0)
                    && words.size() == 1;
        }
        for (int i = 0; i < initials.size(); i++) {
            if (words.get(i).isEmpty() || words.get(i).charAt(0) != initials.get(i).charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** A first or last name or syllable that somebody left out. */
    private static boolean isPart(Split fuller, Split less) {
        String part = less.given();
        return part.length() > 1
                && (fuller.words().containsAll(less.words())
                        || (!fuller.families().isEmpty()
                                && (fuller.given().startsWith(part)
                                        || fuller.given().endsWith(part))));
    }

    private static boolean haveSameBeginning(String one, String other) {
        return one.regionMatches(0, other, 0, SAME_BEGINNING);
    }
}
