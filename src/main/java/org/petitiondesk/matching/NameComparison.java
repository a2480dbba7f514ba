package org.petitiondesk.matching;

import org.petitiondesk.matching.NameMatch.Breadth;
import org.petitiondesk.matching.Reason.Kind;

import java.util.Arrays;
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

    /** How two names agree, if they may be one. */
    static NameMatch match(NameParts one, NameParts other) {
        if (contradict(one, other)) {
            return NameMatch.NONE;
        }
        if (one.hasHan() && other.hasHan()) {
            return NameMatch.of(Kind.SAME_HAN, one.han());
        }
        if (one.hasHangul() && other.hasHangul()) {
            return NameMatch.of(Kind.SAME_HANGUL, one.hangul());
        }
        if (one.words().size() == 1 && one.words().equals(other.words())) {
            return NameMatch.of(Kind.SAME_WORD);
        }
        if (one.words().size() > 1 && one.sorted().equals(other.sorted())) {
            return NameMatch.of(Kind.SAME_NAME);
        }
        return ofOwnScripts(one, other).orElseGet(() -> best(one, other));
    }

    private static boolean contradict(NameParts one, NameParts other) {
        return (one.hasHan() && other.hasHan() && !one.han().equals(other.han()))
                || (one.hasHangul() && other.hasHangul() && !one.hangul().equals(other.hangul()));
    }

    /**
     * One in Han, the other in Hangul: whether they may be read alike; empty if they are not so.
     */
    private static Optional<NameMatch> ofOwnScripts(NameParts one, NameParts other) {
        if (one.hasHan() && other.hasHangul()) {
            return Optional.of(across(Split.ofHan(one.han()), Split.ofHangul(other.hangul())));
        }
        if (one.hasHangul() && other.hasHan()) {
            return Optional.of(across(Split.ofHangul(one.hangul()), Split.ofHan(other.han())));
        }
        return Optional.empty();
    }

    private static NameMatch across(Split one, Split other) {
        return one.isFamilyOf(other) && one.soundsLike(other) ? same(one, other) : NameMatch.NONE;
    }

    private static NameMatch best(NameParts one, NameParts other) {
        NameMatch best = NameMatch.NONE;
        List<Split> others = other.splits();
        for (Split first : one.splits()) {
            for (Split second : others) {
                NameMatch found = match(first, second);
                if (found.weight() > best.weight()) {
                    best = found;
                }
            }
        }
        return best;
    }

    private static NameMatch match(Split one, Split other) {
        if (one.isFamilyOf(other)) {
            return one.soundsLike(other) ? same(one, other) : ofOneFamily(one, other);
        }
        boolean isSlip = isAlike(one.family(), other.family()) && one.given().equals(other.given());
        return isSlip
                ? new NameMatch(
                        Kind.SAME_REST.weight() + Kind.ALIKE.weight(),
                        Breadth.SLIP,
                        () ->
                                List.of(
                                        Reason.of(Kind.SAME_REST, one.shownGiven()),
                                        Reason.of(
                                                Kind.ALIKE,
                                                one.shownFamily(),
                                                other.shownFamily())))
                : NameMatch.NONE;
    }

    private static NameMatch same(Split one, Split other) {
        boolean isShownAlike = one.shown().equals(other.shown());
        if (isShownAlike && one.family().equals(other.family())) {
            return NameMatch.of(Kind.SAME_NAME_SPACED);
        }
        return isShownAlike
                ? family(one, other, Breadth.NAME, Kind.SAME_GIVEN, one)
                : family(one, other, Breadth.NAME, Kind.GIVEN_ACROSS, one, other);
    }

    /** One family, and what is to be said of the given names, in the order in which it is told. */
    private static NameMatch family(
            Split one, Split other, Breadth breadth, Kind given, Split... shown) {
        Kind family = family(one, other);
        return new NameMatch(
                family.weight() + given.weight(),
                breadth,
                () ->
                        List.of(
                                family(family, one, other),
                                Reason.of(
                                        given,
                                        Arrays.stream(shown)
                                                .map(Split::shownGiven)
                                                .toArray(String[]::new))));
    }

    private static Kind family(Split one, Split other) {
        if (!one.family().equals(other.family())) {
            return Kind.FAMILY_ACROSS;
        }
        return one.families().isEmpty() ? Kind.SAME_REST : Kind.SAME_FAMILY;
    }

    private static Reason family(Kind kind, Split one, Split other) {
        return kind == Kind.FAMILY_ACROSS
                ? Reason.of(
                        kind,
                        one.families().stream()
                                .filter(other.families()::contains)
                                .findFirst()
                                .orElse(one.shownFamily()),
                        one.shownFamily(),
                        other.shownFamily())
                : Reason.of(kind, one.shownFamily());
    }

    private static NameMatch ofOneFamily(Split one, Split other) {
        if (isAlike(one.given(), other.given())) {
            return family(one, other, Breadth.SLIP, Kind.ALIKE, one, other);
        }
        boolean isFuller = one.given().length() > other.given().length();
        Split fuller = isFuller ? one : other;
        Split less = isFuller ? other : one;
        if (less.isInitials() && begin(fuller.words(), less.words())) {
            return family(one, other, Breadth.PART, Kind.INITIALS, fuller, less);
        }
        if (isPart(fuller, less)) {
            return family(one, other, Breadth.PART, Kind.PART_OF_NAME, fuller, less);
        }
        return haveSameBeginning(one.given(), other.given())
                ? family(one, other, Breadth.PART, Kind.MAYBE_COUPLE, one, other)
                : NameMatch.NONE;
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
