package org.petitiondesk.gui.common;

/**
 * A field that takes back what is typed in it. While there is anything that it took or can take
 * back, undo is the field's: that of the library would bring back what the field just took away.
 */
public interface OwnHistory {
    boolean hasHistory();
}
