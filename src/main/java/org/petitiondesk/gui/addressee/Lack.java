package org.petitiondesk.gui.addressee;

import java.util.Locale;

/** What an addressee may lack, by which the table can be filtered. */
enum Lack {
    /** The holder or what is printed was checked longer ago than counts, or never. */
    VERIFIED,
    HOLDER,
    ADDRESS,
    FAX,
    SOURCE;

    /** The key of its name among the words. */
    String word() {
        return "addressee.lacks." + name().toLowerCase(Locale.ROOT);
    }
}
