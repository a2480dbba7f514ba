package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayList;
import java.util.List;

/** Sets facts behind their labels. */
record LabelledRows(Runs runs) {

    /** At the right of a line of other text. */
    List<Element> atRight(Block.Labelled row) {
        List<Element> words = new ArrayList<>();
        words.add(runs.holding(Element.of("w:tab")));
        if (!row.label().isEmpty()) {
            words.addAll(runs.label(row.label() + gap(row)));
        }
        words.addAll(runs.reference(row.value()));
        return words;
    }

    /** The value in a column of its own. */
    List<Element> inColumns(Block.Labelled row) {
        List<Element> words = new ArrayList<>(runs.label(row.label()));
        words.add(runs.holding(Element.of("w:tab")));
        words.addAll(runs.of(row.value()));
        return words;
    }

    /** A label that does not end in a colon stands out by its type instead. */
    List<Element> inLine(Block.Labelled row) {
        if (row.label().isEmpty()) {
            return runs.of(row.value());
        }
        if (row.label().endsWith(":") || row.label().endsWith("：")) {
            return runs.of(row.label() + gap(row) + row.value());
        }
        List<Element> words = new ArrayList<>(runs.label(row.label() + gap(row)));
        words.addAll(runs.of(row.value()));
        return words;
    }

    private static String gap(Block.Labelled row) {
        return row.label().endsWith("：") || row.label().endsWith(" ") ? "" : " ";
    }
}
