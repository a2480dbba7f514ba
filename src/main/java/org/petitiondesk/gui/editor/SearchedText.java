package org.petitiondesk.gui.editor;

import javafx.scene.control.IndexRange;

import java.util.List;

/** A text in which words are looked for. */
interface SearchedText {

    /** The words, in which places are counted. */
    String words();

    IndexRange selected();

    /** Selects a place and shows it. */
    void choose(int start, int end);

    /** Puts other words in the place of all these, as one step. */
    void replaceAll(List<IndexRange> places, String words);
}
