package org.petitiondesk.export.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words of WordprocessingML that several parts use. */
final class Vocabulary {
    /** The namespaces of a part, as attributes of its outermost element. */
    static final String[] NAMESPACES = {
        "xmlns:w",
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "xmlns:r",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    };

    /** Height of an empty paragraph that only parts one thing from the next. */
    static final double SPACER_PT = 6;

    static final double RETURN_LINE_PT = 7;

    /** Of a paragraph in a letter that is otherwise read from the right. */
    static final Element FROM_THE_LEFT = Element.val("w:bidi", 0);

    private Vocabulary() {}

    /**
     * @param spacePt between the text and the line
     */
    static Element lineBelow(int spacePt) {
        return Element.of("w:pBdr").with(hairline("w:bottom", spacePt));
    }

    /** The same above. */
    static Element lineAbove(int spacePt) {
        return Element.of("w:pBdr").with(hairline("w:top", spacePt));
    }

    private static Element hairline(String side, int spacePt) {
        return Element.of(
                side,
                "w:val",
                "single",
                "w:sz",
                "4",
                "w:space",
                Integer.toString(spacePt),
                "w:color",
                "808080");
    }

    /** The finest line that Word knows, touching the paragraph. */
    static Element fineLineBelow() {
        return Element.of("w:pBdr")
                .with(
                        Element.of(
                                "w:bottom",
                                "w:val",
                                "single",
                                "w:sz",
                                "2",
                                "w:space",
                                "0",
                                "w:color",
                                "808080"));
    }

    /** Space above and below a paragraph, in points. */
    static Element spacing(double before, double after) {
        return Element.of(
                "w:spacing",
                "w:before",
                Integer.toString(Twips.ofPoints(before)),
                "w:after",
                Integer.toString(Twips.ofPoints(after)));
    }

    /**
     * The same with the distance of the lines. It is exact, for fonts that East Asian names are set
     * in are taller and would push the lines of a paragraph apart.
     */
    static Element spacing(double before, double after, double leading) {
        return Element.of(
                "w:spacing",
                "w:before",
                Integer.toString(Twips.ofPoints(before)),
                "w:after",
                Integer.toString(Twips.ofPoints(after)),
                "w:line",
                Integer.toString(Twips.ofPoints(leading)),
                "w:lineRule",
                "exact");
    }

    /** Spacing whose exact distance of lines, if it has one, is no less than that. */
    static Element noLess(Element spacing, double leading) {
        List<String> attributes = new ArrayList<>(spacing.attributes());
        if (!attributes.contains("exact")) {
            return spacing;
        }
        int line = attributes.indexOf("w:line") + 1;
        int least = Math.max(Integer.parseInt(attributes.get(line)), Twips.ofPoints(leading));
        attributes.set(line, Integer.toString(least));
        return new Element(spacing.name(), attributes, spacing.children());
    }

    /** Lines as high as what stands in them, which a picture needs. */
    static Element flexibleSpacing() {
        return flexibleSpacing(0);
    }

    /** The same with space above, in points. */
    static Element flexibleSpacing(double before) {
        return Element.of(
                "w:spacing",
                "w:before",
                Integer.toString(Twips.ofPoints(before)),
                "w:after",
                "0",
                "w:line",
                "240",
                "w:lineRule",
                "auto");
    }

    /** Word's two elements for the size of text: Western and East Asian, and complex scripts. */
    static List<Element> size(double points) {
        int halfPoints = (int) Math.round(points * 2);
        return List.of(Element.val("w:sz", halfPoints), Element.val("w:szCs", halfPoints));
    }

    /** The size among the looks of text, if there is one. */
    static Optional<Double> sizePt(List<Element> text) {
        return text.stream()
                .filter(each -> each.name().equals("w:sz"))
                .map(each -> Integer.parseInt(each.attributes().getLast()) / 2.0)
                .findFirst();
    }

    static Element indent(int left, int hanging) {
        return Element.of(
                "w:ind", "w:left", Integer.toString(left), "w:hanging", Integer.toString(hanging));
    }

    /** An indent without a first line of its own. */
    static Element indent(int left) {
        return Element.of(
                "w:ind",
                "w:left",
                Integer.toString(left),
                "w:firstLineChars",
                "0",
                "w:firstLine",
                "0");
    }

    /** An indent with as much more room at both sides. */
    static Element inset(Element indent, int more) {
        List<String> attributes = new ArrayList<>(indent.attributes());
        int left = attributes.indexOf("w:left") + 1;
        attributes.set(left, Integer.toString(Integer.parseInt(attributes.get(left)) + more));
        attributes.addAll(List.of("w:right", Integer.toString(more)));
        return new Element(indent.name(), attributes, indent.children());
    }

    /** Indents at both sides, without a first line of its own. */
    static Element inset(int left, int right) {
        return Element.of(
                "w:ind",
                "w:left",
                Integer.toString(left),
                "w:right",
                Integer.toString(right),
                "w:firstLineChars",
                "0",
                "w:firstLine",
                "0");
    }

    /**
     * Room at the end of lines: at the right, or at the left of text from right to left. Programs
     * differ in which side the margins of cells are at there.
     */
    static Element indentEnd(double mm) {
        return Element.of("w:ind", "w:right", Integer.toString(Twips.ofMillimetres(mm)));
    }

    static Element tab(String kind, int position) {
        return Element.of("w:tab", "w:val", kind, "w:pos", Integer.toString(position));
    }

    static Element on(String name) {
        return Element.of(name);
    }

    /** Labels, hints, and the head and foot of pages: small and a little lighter. */
    static List<Element> small(double points) {
        return plus(size(points), light());
    }

    static Element light() {
        return Element.val("w:color", "595959");
    }

    static List<Element> plus(List<Element> some, Element... more) {
        return plus(some, List.of(more));
    }

    static List<Element> plus(List<Element> some, List<Element> more) {
        List<Element> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
