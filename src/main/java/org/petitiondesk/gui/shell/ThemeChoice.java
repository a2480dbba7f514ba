package org.petitiondesk.gui.shell;

import org.petitiondesk.gui.common.Kept;
import org.petitiondesk.gui.common.Theme;

import java.util.Locale;
import java.util.stream.Stream;

/** Which colours a person wants; without a wish those of the system. */
enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK;

    private static final String KEY = "theme";

    /** The one that was chosen last. */
    static ThemeChoice kept(Kept kept) {
        return kept.get(KEY).stream()
                .flatMap(word -> Stream.of(values()).filter(each -> each.name().equals(word)))
                .findFirst()
                .orElse(SYSTEM);
    }

    void keep(Kept kept) {
        kept.put(KEY, name());
    }

    /**
     * The colours to show.
     *
     * @param isSystemDark what the system shows
     */
    Theme theme(boolean isSystemDark) {
        return switch (this) {
            case SYSTEM -> isSystemDark ? Theme.DARK : Theme.LIGHT;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
        };
    }

    /** The key of its name among the words. */
    String word() {
        return "theme." + name().toLowerCase(Locale.ROOT);
    }
}
