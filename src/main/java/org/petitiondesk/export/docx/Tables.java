package org.petitiondesk.export.docx;

import java.util.Arrays;
import java.util.List;

/** Parts of tables. Widths are in twips. */
final class Tables {
    /** What stands in the cell stands on its bottom. */
    static final Element AT_FOOT = Element.val("w:vAlign", "bottom");

    private Tables() {}

    static Element noCellMargins() {
        return cellMargins(0);
    }

    private static Element cellMargins(int below) {
        return Element.of("w:tblCellMar")
                .with(width("w:left", 0), width("w:bottom", below), width("w:right", 0));
    }

    /** Properties of a table of fixed columns, moved right by an indent. */
    static Element properties(int indent, int width, boolean rightToLeft) {
        return properties(indent, width, rightToLeft, 0);
    }

    /** The same with space below what stands in a cell. */
    static Element properties(int indent, int width, boolean rightToLeft, int below) {
        Element properties = Element.of("w:tblPr");
        if (rightToLeft) {
            properties = properties.with(Element.of("w:bidiVisual"));
        }
        return properties.with(
                width("w:tblW", width),
                width("w:tblInd", indent),
                Element.of("w:tblLayout", "w:type", "fixed"),
                cellMargins(below));
    }

    static Element grid(int... columns) {
        return Element.of("w:tblGrid")
                .with(
                        Arrays.stream(columns)
                                .mapToObj(width ->
                                        Element.of("w:gridCol", "w:w", Integer.toString(width)))
                                .toList());
    }

    static Element row(List<Element> cells, Element... properties) {
        return Element.of("w:tr").with(Element.of("w:trPr").with(properties)).with(cells);
    }

    /** One side of a cell, drawn as the line to sign on. */
    static Element rule(String side) {
        return Element.of("w:tcBorders")
                .with(
                        Element.of(
                                side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color",
                                "666666"));
    }

    static Element cell(Element properties, List<Element> paragraphs) {
        return Element.of("w:tc").with(properties).with(paragraphs);
    }

    static Element cellProperties(int width, Element... more) {
        return Element.of("w:tcPr").with(width("w:tcW", width)).with(more);
    }

    static Element width(String name, int twips) {
        return Element.of(name, "w:w", Integer.toString(twips), "w:type", "dxa");
    }
}
