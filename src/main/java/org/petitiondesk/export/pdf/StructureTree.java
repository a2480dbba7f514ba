package org.petitiondesk.export.pdf;

import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.StructureElement;

import java.io.IOException;
import java.util.List;

/**
 * The letter's logical structure as objects of the file (ISO 32000-1, 14.7.2): the elements, and
 * after them the {@link ParentTree}.
 *
 * <p>OpenPDF keeps its own structure tree in memory until the end, several kilobytes an element;
 * these objects go straight to {@link ObjectStreams}.
 */
final class StructureTree {
    private final List<StructureElement> elements;
    private final ReadingOrder order;
    private final Figures figures;

    /** Object numbers of the pages. */
    private final int[] pages;

    /** Number of the structure tree root, fixed before because the catalog names it. */
    private final int root;

    /** Number of the first element; the others follow in order. */
    private final int first;

    private final ParentTree parents;
    private final KidsSyntax kids = new KidsSyntax();

    StructureTree(
            List<StructureElement> elements,
            ReadingOrder order,
            Figures figures,
            int[] pages,
            int root,
            int first) {
        this.elements = elements;
        this.order = order;
        this.figures = figures;
        this.pages = pages;
        this.root = root;
        this.first = first;
        this.parents = new ParentTree(order, pages.length, first, first + elements.size());
    }

    /** How many objects {@link #write} writes into streams. */
    int objects() {
        return elements.size() + parents.objects();
    }

    void write(ObjectStreams objects) throws IOException {
        for (int element = 0; element < elements.size(); element++) {
            writeElement(objects.begin(), element);
        }
        parents.write(objects);
    }

    /** The structure tree root itself; the parent tree's root is the last of the other objects. */
    Syntax rootDictionary() {
        return new Syntax()
                .text("<</Type/StructTreeRoot/K ")
                .reference(first)
                .text("/ParentTree ")
                .reference(first + objects() - 1)
                .text("/ParentTreeNextKey ")
                .number(parents.keys())
                .text(">>");
    }

    private void writeElement(Syntax out, int index) {
        StructureElement element = elements.get(index);
        out.text("<</S/").text(element.role().standardName()).text("/P ");
        out.reference(element.parent() < 0 ? root : first + element.parent());
        element.language().ifPresent(language -> out.text("/Lang(").text(language.tag()).text(")"));
        writeAttributes(out, element, index);
        kids.clear();
        order.tellKids(index, kids);
        kids.writeTo(out);
        out.text(">>");
    }

    private void writeAttributes(Syntax out, StructureElement element, int index) {
        switch (element.role()) {
            case LIST ->
                    out.text("/A<</O/List/ListNumbering/")
                            .text(element.numbering().map(StructureTree::word).orElse("Disc"))
                            .text(">>");
            case FIGURE -> figures.writeTo(out, element, index);
            case COLUMN_HEADING -> out.text("/A<</O/Table/Scope/Column>>");
            case ROW_HEADING -> out.text("/A<</O/Table/Scope/Row>>");
            case DOCUMENT,
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

    /** The nearest of the words that ISO 32000-1, 14.8.5.5 has. */
    private static String word(Numbering numbering) {
        return switch (numbering) {
            case DECIMAL, DEGREE, CHINESE -> "Decimal";
            case LOWER_ROMAN -> "LowerRoman";
            case LOWER_LETTER -> "LowerAlpha";
        };
    }

    /** What an element holds, as the entries /Pg and /K. */
    private final class KidsSyntax implements ReadingOrder.Kids {
        private final Syntax syntax = new Syntax();
        private int firstPage = -1;

        private void clear() {
            syntax.clear();
            firstPage = -1;
        }

        @Override
        public void element(int index) {
            syntax.reference(first + index).text(" ");
        }

        @Override
        public void content(int page, int mark) {
            if (firstPage < 0) {
                firstPage = page;
            }
            if (page == firstPage) {
                syntax.number(mark).text(" ");
            } else {
                syntax.text("<</Type/MCR/Pg ")
                        .reference(pages[page])
                        .text("/MCID ")
                        .number(mark)
                        .text(">>");
            }
        }

        @Override
        public void annotation(int page, int object) {
            syntax.text("<</Type/OBJR/Pg ")
                    .reference(pages[page])
                    .text("/Obj ")
                    .reference(object)
                    .text(">>");
        }

        private void writeTo(Syntax out) {
            if (firstPage >= 0) {
                out.text("/Pg ").reference(pages[firstPage]);
            }
            if (syntax.length() > 0) {
                out.text("/K[").append(syntax).text("]");
            }
        }
    }
}
