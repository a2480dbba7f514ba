package org.petitiondesk.gui.editor;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Words that are right whatever a dictionary says.
 *
 * @param names of whom the letter is to and from
 * @param own those that somebody added
 * @param ignored those that somebody does not want to hear about here
 */
public record RightWords(Set<String> names, Set<String> own, Set<String> ignored) {
    public static final RightWords NONE = new RightWords(Set.of(), Set.of(), Set.of());

    private static final Pattern OF_SOMEBODY = Pattern.compile("['’]s?$");

    public RightWords {
        names = Set.copyOf(names);
        own = Set.copyOf(own);
        ignored = Set.copyOf(ignored);
    }

    /**
     * Whether a word is one of them, also where it begins a sentence or says whose something is.
     */
    boolean has(String word) {
        return knows(word) || knows(OF_SOMEBODY.matcher(word).replaceFirst(""));
    }

    /** Whether somebody said so of this very word. */
    boolean isAdded(String word) {
        return own.contains(word) || ignored.contains(word);
    }

    private boolean knows(String word) {
        String small = word.substring(0, Math.min(1, word.length())).toLowerCase(Locale.ROOT);
        return isIn(word) || (!word.isEmpty() && isIn(small + word.substring(1)));
    }

    private boolean isIn(String word) {
        return names.contains(word) || own.contains(word) || ignored.contains(word);
    }
}
