package org.petitiondesk.export.pdf;

import static org.petitiondesk.model.letter.Points.ofMm;

import org.jspecify.annotations.Nullable;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.StructureElement;

/** An element of the logical structure while its contents come together (14.7.2). */
final class Element {
    private static final int NO_PAGE = 0;

    private final StructureElement what;
    private final int index;
    private final int number;
    private final @Nullable Element parent;
    private final Syntax kids = new Syntax(32);
    private int firstPage = NO_PAGE;
    private Placed.@Nullable Drawing figure;

    /**
     * @param index in the letter's structure
     * @param number of the object
     * @param parent null for the outermost one
     */
    Element(StructureElement what, int index, int number, @Nullable Element parent) {
        this.what = what;
        this.index = index;
        this.number = number;
        this.parent = parent;
    }

    int index() {
        return index;
    }

    int number() {
        return number;
    }

    @Nullable Element parent() {
        return parent;
    }

    /** Whether it is another element or lies in it. */
    boolean isWithin(Element other) {
        for (Element at = this; at != null; at = at.parent) {
            if (at.index == other.index) {
                return true;
            }
        }
        return false;
    }

    StructureElement.Role role() {
        return what.role();
    }

    /** Adds a child. */
    void add(Element child) {
        kids.reference(child.number).text(" ");
    }

    /** Adds content of a page by its identifier there (MCID). */
    void mark(int page, int identifier) {
        if (firstPage == NO_PAGE) {
            firstPage = page;
        }
        if (page == firstPage) {
            kids.number(identifier).text(" ");
        } else {
            kids.text("<</Type/MCR/Pg ")
                    .reference(page)
                    .text("/MCID ")
                    .number(identifier)
                    .text(">>");
        }
    }

    void annotate(int page, int annotation) {
        kids.text("<</Type/OBJR/Pg ")
                .reference(page)
                .text("/Obj ")
                .reference(annotation)
                .text(">>");
    }

    /** Keeps where the figure stands that this is. */
    void drawn(Placed.Drawing itsFigure) {
        figure = itsFigure;
    }

    /**
     * @param above the number of the parent of the outermost element
     * @param height of the paper in points
     */
    void writeTo(Syntax out, int above, double height) {
        out.text("<</S/").text(role().standardName()).text("/P ");
        out.reference(parent == null ? above : parent.number);
        what.language().ifPresent(language -> out.text("/Lang(").text(language.tag()).text(")"));
        writeAttributes(out, height);
        if (firstPage != NO_PAGE) {
            out.text("/Pg ").reference(firstPage);
        }
        if (kids.length() > 0) {
            out.text("/K[").append(kids).text("]");
        }
        out.text(">>");
    }

    private void writeAttributes(Syntax out, double height) {
        switch (role()) {
            case LIST ->
                    out.text("/A<</O/List/ListNumbering/")
                            .text(what.numbering().map(Element::word).orElse("Disc"))
                            .text(">>");
            case FIGURE -> {
                out.text("/Alt").words(what.alternative().orElse(""));
                if (figure != null) {
                    box(out, figure, height);
                }
            }
            case COLUMN_HEADING -> out.text("/A<</O/Table/Scope/Column>>");
            case ROW_HEADING -> out.text("/A<</O/Table/Scope/Row>>");
            case DOCUMENT,
                    PART,
                    SECTION,
                    HEADING_1,
                    HEADING_2,
                    HEADING_3,
                    PARAGRAPH,
                    QUOTE,
                    LIST_ITEM,
                    LABEL,
                    LIST_BODY,
                    SPAN,
                    LINK,
                    TABLE,
                    TABLE_ROW,
                    CELL -> {}
        }
    }

    /** Where a figure stands (ISO 32000-1, 14.8.5.4). */
    private static void box(Syntax out, Placed.Drawing figure, double height) {
        out.text("/A<</O/Layout/Placement/Block/BBox[")
                .decimal(ofMm(figure.xMm()))
                .text(" ")
                .decimal(height - ofMm(figure.topMm() + figure.heightMm()))
                .text(" ")
                .decimal(ofMm(figure.xMm() + figure.widthMm()))
                .text(" ")
                .decimal(height - ofMm(figure.topMm()))
                .text("]>>");
    }

    /** The nearest of the words that ISO 32000-1, 14.8.5.5 has. */
    private static String word(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL, DEGREE, CHINESE -> "Decimal";
            case LOWER_ROMAN -> "LowerRoman";
            case LOWER_LETTER -> "LowerAlpha";
        };
    }
}
