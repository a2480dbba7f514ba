package org.petitiondesk.gui.common;

import org.kordamp.ikonli.feather.Feather;

import java.util.Locale;

/** The rooms in the order of the sidebar and of the keys that open them. */
public enum Place {
    PETITIONS(1, Feather.FILE_TEXT, false),
    ADDRESSEES(2, Feather.USERS, false),
    TEMPLATES(3, Feather.LAYOUT, false),
    LETTER(4, Feather.EDIT_2, true),
    SIGNATORIES(5, Feather.PEN_TOOL, true),
    SHEETS(6, Feather.CLIPBOARD, true),
    DUPLICATES(7, Feather.COPY, true),
    DELIVERIES(8, Feather.SEND, true);

    private final int key;
    private final Feather icon;
    private final boolean isOfPetition;

    Place(int key, Feather icon, boolean isOfPetition) {
        this.key = key;
        this.icon = icon;
        this.isOfPetition = isOfPetition;
    }

    /** The number that opens it with Ctrl. */
    public int key() {
        return key;
    }

    public Feather icon() {
        return icon;
    }

    /** Whether it shows the current petition. */
    public boolean isOfPetition() {
        return isOfPetition;
    }

    /** The key of its name among the words. */
    public String word() {
        return "room." + name().toLowerCase(Locale.ROOT);
    }
}
