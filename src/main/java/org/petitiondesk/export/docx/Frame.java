package org.petitiondesk.export.docx;

/**
 * A place on the first page that text is put at, whatever stands around it; in millimetres from the
 * sheet's top left.
 */
record Frame(double xMm, double yMm, double widthMm, double heightMm) {

    /** The paragraph property; neighbouring paragraphs that have the same one share the frame. */
    Element property() {
        return Element.of(
                "w:framePr",
                "w:w",
                twips(widthMm),
                "w:h",
                twips(heightMm),
                "w:hRule",
                "exact",
                "w:wrap",
                "around",
                "w:vAnchor",
                "page",
                "w:hAnchor",
                "page",
                "w:x",
                twips(xMm),
                "w:y",
                twips(yMm));
    }

    private static String twips(double millimetres) {
        return Integer.toString(Twips.ofMillimetres(millimetres));
    }
}
