package org.petitiondesk.typeset;

import org.petitiondesk.model.common.Problem;
import org.petitiondesk.model.letter.SheetDocument;
import org.petitiondesk.model.letter.SheetDocument.Numbered;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Sets signature sheets. The pen has the right of way: the statement is set smaller before the
 * lines become too low to write on.
 */
final class SigningSheets {
    private static final double SIDE_MARGIN = 15;
    private static final double TOP_MARGIN = 12;
    private static final double BOTTOM_MARGIN = 10;
    private static final double BELOW_HEAD = 3;
    private static final double BELOW_TABLE = 2.5;

    /** Where there is room enough, and where there is none. */
    private static final double GOOD_ROW = 9.4;

    private static final double LEAST_ROW = 8;
    private static final double MOST_ROW = 13;

    private static final double LEAST_PT = 7.4;
    private static final double STEP_PT = 0.3;

    /** Beside a longer code there is too little room for the statement. */
    private static final double LONGEST_CODE = 80;

    private static final Type CODE = Type.bold(11);

    private final SheetDocument document;
    private final double height;
    private final Frame frame;
    private final Structure structure = new Structure();
    private final SigningText text;

    SigningSheets(SheetDocument document) {
        this.document = document;
        this.height = document.paper().widthMm();
        this.frame = new Frame(SIDE_MARGIN, document.paper().heightMm() - 2 * SIDE_MARGIN);
        this.text = new SigningText(document.language(), document.statement().code(), structure);
    }

    /** How high the lines are where the statement is set in a size. */
    private record Fit(double sizePt, double rowMm) {}

    TypesetLetter set(IntConsumer progress) {
        Fit fit = fit();
        List<Page> pages = new ArrayList<>();
        List<TypesetLetter.Bookmark> outline = new ArrayList<>();
        for (Numbered one : document.sheets()) {
            outline.add(new TypesetLetter.Bookmark(one.label(), 1, pages.size(), TOP_MARGIN));
            pages.add(page(one, fit));
            progress.accept(pages.size());
        }
        double width = document.paper().heightMm();
        return new TypesetLetter(
                document.language(),
                document.fileTitle(),
                width,
                height,
                pages,
                structure.elements(),
                outline);
    }

    private Page page(Numbered one, Fit fit) {
        Sheet page = new Sheet();
        int section = structure.add(Role.SECTION, Structure.DOCUMENT);
        double y =
                new SigningHead(document.statement(), text, fit.sizePt())
                                .set(one, section, frame, TOP_MARGIN, page)
                        + BELOW_HEAD;
        SigningTable table = new SigningTable(document, text, frame);
        table.set(section, y, fit.rowMm(), page);
        y += table.headHeightMm() + document.lines() * fit.rowMm() + BELOW_TABLE;
        new SigningFoot(document.foot(), text).set(one, section, frame, y, page);
        text.finish(page, frame);
        return new Page(page.items(), List.of());
    }

    private Fit fit() {
        double size = text.usualPt();
        Fit fit = fit(size);
        while (fit.rowMm() < GOOD_ROW && size - STEP_PT >= LEAST_PT) {
            size -= STEP_PT;
            fit = fit(size);
        }
        return fit;
    }

    private Fit fit(double sizePt) {
        double least = MOST_ROW;
        // Sheets differ in their numbers and days only, which may take another line in the end.
        for (Numbered one : widest()) {
            double head =
                    new SigningHead(document.statement(), text.forMeasuring(), sizePt)
                            .set(one, Structure.DOCUMENT, frame, TOP_MARGIN, new Sheet());
            double table = new SigningTable(document, text, frame).headHeightMm();
            double foot = new SigningFoot(document.foot(), text).heightMm(one, frame);
            double room = height - BOTTOM_MARGIN - foot - BELOW_TABLE - table - head - BELOW_HEAD;
            least = Math.min(least, room / document.lines());
        }
        return new Fit(sizePt, least);
    }

    /** The sheets of which the statement or the foot may be the highest. */
    private List<Numbered> widest() {
        Optional<Numbered> due = document.sheets().stream().filter(Numbered::isDue).findFirst();
        List<Numbered> widest = new ArrayList<>(List.of(document.sheets().getLast()));
        due.ifPresent(widest::add);
        return widest;
    }

    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        CharacterCheck characters = new CharacterCheck();
        document.texts().forEach(said -> problems.addAll(characters.problems(said, "text")));
        if (text.widthMm(document.statement().code(), CODE) > LONGEST_CODE) {
            problems.add(Problem.error("sheet.code-too-long", Problem.Place.field("code")));
        } else if (fit().rowMm() < LEAST_ROW) {
            problems.add(
                    Problem.error(
                            "sheet.text-too-long",
                            Problem.Place.field("demands"),
                            Integer.toString(document.lines())));
        }
        return problems;
    }
}
