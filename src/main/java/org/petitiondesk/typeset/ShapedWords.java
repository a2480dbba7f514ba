package org.petitiondesk.typeset;

import java.util.Map;

/** Words of one letter as they are shaped: names of a list share many. For one thread at a time. */
final class ShapedWords {
    private static final int MOST = 1_000;

    private final Map<Word, Shaped> known = new LastUsed<>(MOST);

    private record Word(Shaper shaper, String text, boolean rightToLeft) {}

    /** As {@link Shaper#shape}. */
    Shaped of(Shaper shaper, String text, boolean rightToLeft) {
        return known.computeIfAbsent(
                new Word(shaper, text, rightToLeft), word -> shaper.shape(text, rightToLeft));
    }
}
