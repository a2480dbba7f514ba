package org.petitiondesk.export.docx;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Elements whose children the schema wants in one order (ISO/IEC 29500-1, 17.3.1.26 and 17.3.2.28);
 * Word refuses a file in which they stand otherwise.
 */
final class Schema {
    static final Schema PARAGRAPH =
            new Schema(
                    "w:pPr",
                    List.of(
                            "w:pStyle",
                            "w:keepNext",
                            "w:keepLines",
                            "w:pageBreakBefore",
                            "w:framePr",
                            "w:widowControl",
                            "w:numPr",
                            "w:pBdr",
                            "w:tabs",
                            "w:suppressAutoHyphens",
                            "w:autoSpaceDE",
                            "w:autoSpaceDN",
                            "w:bidi",
                            "w:spacing",
                            "w:ind",
                            "w:contextualSpacing",
                            "w:jc",
                            "w:outlineLvl",
                            "w:sectPr"));

    static final Schema RUN =
            new Schema(
                    "w:rPr",
                    List.of(
                            "w:rStyle",
                            "w:rFonts",
                            "w:b",
                            "w:bCs",
                            "w:i",
                            "w:iCs",
                            "w:caps",
                            "w:color",
                            "w:spacing",
                            "w:kern",
                            "w:sz",
                            "w:szCs",
                            "w:u",
                            "w:rtl",
                            "w:cs",
                            "w:em",
                            "w:lang"));

    private final String element;
    private final List<String> order;

    private Schema(String element, List<String> order) {
        this.element = element;
        this.order = order;
    }

    /** The element with its children sorted. */
    Element of(List<Element> children) {
        Element[] sorted = new Element[order.size()];
        for (Element child : children) {
            sorted[place(child)] = child;
        }
        return Element.of(element).with(Stream.of(sorted).filter(Objects::nonNull).toList());
    }

    Element of(Element... children) {
        return of(List.of(children));
    }

    private int place(Element child) {
        int place = order.indexOf(child.name());
        if (place < 0) {
            throw new IllegalArgumentException(
                    "no known place in " + element + ": " + child.name());
        }
        return place;
    }
}
