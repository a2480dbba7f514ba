package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.LetterDocument;

/**
 * The section's properties: paper, margins, and which part stands at the head and foot of pages.
 */
final class Section {
    private Section() {}

    static Element of(LetterDocument letter, Geometry geometry) {
        Element section =
                Element.of("w:sectPr")
                        .with(
                                reference("header", "default", Part.HEADER),
                                reference("header", "first", Part.FIRST_HEADER),
                                reference("footer", "default", Part.FOOTER),
                                reference("footer", "first", Part.FIRST_FOOTER),
                                Element.of(
                                        "w:pgSz",
                                        "w:w",
                                        mm(geometry.paper().widthMm()),
                                        "w:h",
                                        mm(geometry.paper().heightMm())),
                                Element.of(
                                        "w:pgMar",
                                        "w:top",
                                        mm(Geometry.TOP_MM),
                                        "w:right",
                                        mm(geometry.rightMm()),
                                        "w:bottom",
                                        mm(Geometry.BOTTOM_MM),
                                        "w:left",
                                        mm(geometry.leftMm()),
                                        "w:header",
                                        mm(Geometry.HEADER_MM),
                                        "w:footer",
                                        mm(Geometry.FOOTER_MM),
                                        "w:gutter",
                                        "0"),
                                Element.of("w:titlePg"));
        return Script.of(letter.language()).isRightToLeft()
                ? section.with(Element.of("w:bidi"))
                : section;
    }

    private static Element reference(String kind, String pages, Part part) {
        return Element.of("w:" + kind + "Reference", "w:type", pages, "r:id", part.id());
    }

    private static String mm(double millimetres) {
        return Integer.toString(Twips.ofMillimetres(millimetres));
    }
}
