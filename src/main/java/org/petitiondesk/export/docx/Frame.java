package org.petitiondesk.export.docx;

/**
 * A place on the first page that text is put at, whatever stands around it; in millimetres from the
 * sheet's top left. More text than it has room for makes it higher and is never cut off.
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
                "atLeast",
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

    /** The place at the other side of what lies between two edges. */
    Frame mirrored(double leftMm, double rightMm) {
        return new Frame(leftMm + rightMm - xMm - widthMm, yMm, widthMm, heightMm);
    }

    private static String twips(double millimetres) {
        return Integer.toString(Twips.ofMillimetres(millimetres));
    }
}
