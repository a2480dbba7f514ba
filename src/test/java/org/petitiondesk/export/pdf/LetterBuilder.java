package org.petitiondesk.export.pdf;

import org.petitiondesk.model.common.Language;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.typeset.Face;
import org.petitiondesk.typeset.Page;
import org.petitiondesk.typeset.Placed;
import org.petitiondesk.typeset.StructureElement;
import org.petitiondesk.typeset.StructureElement.Role;
import org.petitiondesk.typeset.TypesetLetter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds typeset letters by hand, one run a line. */
final class LetterBuilder {
    static final double LEFT_MM = 25;
    static final double FIRST_LINE_MM = 30;
    static final double LINE_MM = 6;

    private final Language language;
    private final List<Page> pages = new ArrayList<>();
    private final List<StructureElement> structure = new ArrayList<>();
    private final List<TypesetLetter.Bookmark> outline = new ArrayList<>();
    private List<Placed> items = new ArrayList<>();
    private List<Page.LinkArea> links = new ArrayList<>();
    private double y = FIRST_LINE_MM;

    LetterBuilder(Language language) {
        this.language = language;
        structure.add(StructureElement.of(Role.DOCUMENT, -1));
    }

    int element(Role role, int parent) {
        structure.add(StructureElement.of(role, parent));
        return structure.size() - 1;
    }

    int element(Role role, int parent, Language itsLanguage) {
        structure.add(
                new StructureElement(
                        role,
                        parent,
                        Optional.of(itsLanguage),
                        Optional.empty(),
                        Optional.empty()));
        return structure.size() - 1;
    }

    int list(Numbering numbering, int parent) {
        structure.add(
                new StructureElement(
                        Role.LIST,
                        parent,
                        Optional.empty(),
                        Optional.of(numbering),
                        Optional.empty()));
        return structure.size() - 1;
    }

    LetterBuilder line(Face face, String text, int element) {
        run(face, LEFT_MM, text, List.of(), element);
        y += LINE_MM;
        return this;
    }

    /** A run on the current line; returns where it ends. */
    double run(Face face, double xMm, String text, List<Double> extraMm, int element) {
        items.add(new Placed.Run(face, 11, xMm, y, text, extraMm, 0, element));
        double thousandths = text.codePoints().mapToDouble(face::advance).sum();
        return xMm
                + thousandths / 1000 * 11 / 72 * 25.4
                + extraMm.stream().mapToDouble(Double::doubleValue).sum();
    }

    void endLine() {
        y += LINE_MM;
    }

    void rule() {
        items.add(new Placed.Rule(LEFT_MM, y, 185, y, 0.5, 0.4));
    }

    void link(String target, int element) {
        links.add(new Page.LinkArea(LEFT_MM, y - 4, 80, y + 1, target, element));
    }

    void bookmark(String text, int level) {
        outline.add(new TypesetLetter.Bookmark(text, level, pages.size(), y - 5));
    }

    LetterBuilder newPage() {
        pages.add(new Page(items, links));
        items = new ArrayList<>();
        links = new ArrayList<>();
        y = FIRST_LINE_MM;
        return this;
    }

    TypesetLetter build() {
        return build("Example petition");
    }

    TypesetLetter build(String title) {
        newPage();
        return new TypesetLetter(language, title, Paper.A4, pages, structure, outline);
    }
}
