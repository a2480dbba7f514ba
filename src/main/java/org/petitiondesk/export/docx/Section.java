package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.AnnexExtent;

/**
 * The properties of sections: paper, margins, columns, and which part stands at the head and foot
 * of pages. A letter is one section, and one more for each list that is set in columns and for what
 * follows it.
 */
final class Section {
    private final Geometry geometry;
    private final boolean rightToLeft;
    private final double footerMm;
    private boolean begun;
    private int columns = 1;

    /**
     * @param footerMm from the foot's end to the sheet's lower edge
     */
    Section(Geometry geometry, Script script, double footerMm) {
        this.geometry = geometry;
        this.rightToLeft = script.isRightToLeft();
        this.footerMm = footerMm;
    }

    /** What is written from now on stands in columns until the section ends. */
    void setInColumns(int count) {
        columns = count;
    }

    /** Of what was written since the last section ended. */
    Element end() {
        Element section = Element.of("w:sectPr");
        if (begun) {
            section = section.with(Element.val("w:type", "continuous"));
        } else {
            section =
                    section.with(
                            reference("header", "default", Part.HEADER),
                            reference("header", "first", Part.FIRST_HEADER),
                            reference("footer", "default", Part.FOOTER),
                            reference("footer", "first", Part.FIRST_FOOTER));
        }
        section = section.with(paper(), margins());
        if (columns > 1) {
            String count = Integer.toString(columns);
            String gap = mm(AnnexExtent.GUTTER_MM);
            section = section.with(Element.of("w:cols", "w:num", count, "w:space", gap));
        }
        if (!begun) {
            section = section.with(Element.of("w:titlePg"));
        }
        if (rightToLeft && columns > 1) {
            // Elsewhere programs would count the places of frames from the right.
            section = section.with(Element.of("w:bidi"));
        }
        begun = true;
        columns = 1;
        return section;
    }

    private Element paper() {
        return Element.of(
                "w:pgSz",
                "w:w",
                mm(geometry.paper().widthMm()),
                "w:h",
                mm(geometry.paper().heightMm()));
    }

    private Element margins() {
        return Element.of(
                "w:pgMar",
                "w:top",
                mm(Math.min(geometry.firstTopMm(), Geometry.TOP_MM)),
                "w:right",
                mm(geometry.rightMm()),
                "w:bottom",
                mm(Geometry.BOTTOM_MM),
                "w:left",
                mm(geometry.leftMm()),
                "w:header",
                mm(Geometry.HEADER_MM),
                "w:footer",
                mm(footerMm),
                "w:gutter",
                "0");
    }

    private static Element reference(String kind, String pages, Part part) {
        return Element.of("w:" + kind + "Reference", "w:type", pages, "r:id", part.id());
    }

    private static String mm(double millimetres) {
        return Integer.toString(Twips.ofMillimetres(millimetres));
    }
}
