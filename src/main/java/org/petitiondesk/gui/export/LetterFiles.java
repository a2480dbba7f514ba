package org.petitiondesk.gui.export;

import org.petitiondesk.export.LetterWriter;

import java.util.List;

/**
 * How letters become files: one for each letter and form, or all that are PDF in one.
 *
 * @param forms in which each letter is wanted
 * @param wantsOneFile whether all go into one PDF file, if PDF is among the forms
 * @param isDuplex whether in that file each letter begins a sheet when it is printed on both sides
 */
record LetterFiles(List<LetterWriter> forms, boolean wantsOneFile, boolean isDuplex) {
    private static final String PDF = "pdf";

    LetterFiles {
        forms = List.copyOf(forms);
    }

    /** Whether a form can hold all letters in one file. */
    static boolean holdsAll(LetterWriter form) {
        return form.ending().equals(PDF);
    }

    /** Whether there is a file of all letters. */
    boolean hasOneFile() {
        return wantsOneFile && forms.stream().anyMatch(LetterFiles::holdsAll);
    }

    /** The forms of which there is a file for each letter. */
    List<LetterWriter> ofEach() {
        return forms.stream().filter(form -> !wantsOneFile || !holdsAll(form)).toList();
    }

    /** How many files so many letters become. */
    long count(long letters) {
        return letters * ofEach().size() + (hasOneFile() && letters > 0 ? 1 : 0);
    }
}
