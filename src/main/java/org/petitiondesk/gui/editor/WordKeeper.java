package org.petitiondesk.gui.editor;

/** What may be done with a word that no dictionary has. */
public interface WordKeeper {

    /** It is right from now on, in every letter. */
    void add(String word);

    /** It is right in this letter. */
    void ignore(String word);

    /** It is no longer right because somebody said so. */
    void remove(String word);
}
