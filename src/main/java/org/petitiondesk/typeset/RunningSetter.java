package org.petitiondesk.typeset;

import com.ibm.icu.text.BreakIterator;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;
import org.petitiondesk.model.letter.LetterLayout;
import org.petitiondesk.model.letter.RunningText;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets what repeats: the heads of continuation pages, the feet of all, the marks of the first. */
final class RunningSetter {
    private static final double SIZE_PT = 7.6;
    private static final double LEADING = 3.4;
    private static final double GAP = 4;

    /** More would leave the sheet. */
    private static final int MOST_HEAD_LINES = 2;

    /** Where something was left out. */
    private static final String MORE = " …";

    /** Between the text's end and the first line of the foot. */
    private static final double LEAST_ABOVE = 5;

    /** Between the last line of the foot and the sheet's edge. */
    private static final double LEAST_BELOW = 8;

    private static final double MARK_X = 3.5;
    private static final double FOLD_LENGTH = 2;
    private static final double PUNCH_LENGTH = 4;
    private static final double HAIRLINE_PT = 0.25;

    private final Setting setting;
    private final Geometry page;
    private final RunningText running;
    private final double leading;

    RunningSetter(Setting setting) {
        this.setting = setting;
        this.page = setting.geometry();
        this.running = setting.letter().running();
        this.leading = setting.leadingMm(LEADING, SIZE_PT);
    }

    /** What stands above and beside the text of one page, counted from 1. */
    List<Placed> top(int number) {
        Sheet sheet = new Sheet();
        if (number > 1) {
            head(sheet);
        } else if (isMailed()) {
            marks(sheet);
        }
        setting.finish(sheet);
        return sheet.items();
    }

    /** What stands below it. */
    List<Placed> foot(int number, int pages) {
        Sheet sheet = new Sheet();
        foot(sheet, number, pages);
        setting.finish(sheet);
        return sheet.items();
    }

    /** A report or a form on plain paper goes into no envelope with a window. */
    private boolean isMailed() {
        LetterDocument letter = setting.letter();
        return letter.page().layout() != LetterLayout.PLAIN
                || letter.blocks().stream().anyMatch(Block.InsideAddress.class::isInstance);
    }

    private void marks(Sheet sheet) {
        page.foldsMm().forEach(fold -> mark(sheet, FOLD_LENGTH, fold));
        if (page.punchMm() > 0) {
            mark(sheet, PUNCH_LENGTH, page.punchMm());
        }
    }

    private void mark(Sheet sheet, double length, double y) {
        double x = setting.fixedMm(MARK_X, length);
        sheet.rule(x, x + length, y, HAIRLINE_PT, 0);
    }

    private void head(Sheet sheet) {
        RunningText.Continuation head = running.continuation();
        double baseline = page.headBaselineMm();
        Line code = line(head.code());
        Line date = line(head.date());
        double centre = (page.leftMm() + page.rightMm()) / 2;
        double codeLeft = centre - code.widthMm() / 2;
        double room = (head.code().isBlank() ? centre : codeLeft) - GAP - page.leftMm();
        List<Line> addressee = shortened(List.of(head.addressee()), room, MOST_HEAD_LINES);
        for (int i = 0; i < addressee.size(); i++) {
            double up = (addressee.size() - 1 - i) * leading;
            sheet.add(addressee.get(i), page.leftMm(), baseline - up);
        }
        sheet.add(code, codeLeft, baseline);
        sheet.addRightAligned(date, page.rightMm(), baseline);
        if (!(head.addressee() + head.code() + head.date()).isBlank()) {
            sheet.rule(page.leftMm(), page.rightMm(), baseline + 1.8, 0.4, 0.5);
        }
    }

    /** The copy's note before all else; dots tell that there is more than the foot has room for. */
    private void foot(Sheet sheet, int number, int pages) {
        Line folio = line(running.pageNumber(number, pages));
        List<Line> shown = shortened(footTexts(), beside(folio), footRoom());
        double lowest = lowestFootMm() - (shown.size() - 1) * leading;
        double baseline = Math.min(page.footBaselineMm(), lowest);
        sheet.addRightAligned(folio, page.rightMm(), baseline);
        for (Line line : shown) {
            sheet.add(line, page.leftMm(), baseline);
            baseline += leading;
        }
    }

    /** Whether the foot of a letter's last page has more lines than there is room for. */
    boolean cutsFoot(int pages) {
        double width = beside(line(running.pageNumber(pages, pages)));
        return footTexts().stream().mapToInt(text -> lines(text, width).size()).sum() > footRoom();
    }

    private List<String> footTexts() {
        List<String> texts = new ArrayList<>(List.of(running.copyNote()));
        texts.addAll(running.footer().lines().toList());
        return texts;
    }

    private double beside(Line folio) {
        return page.widthMm() - folio.widthMm() - GAP;
    }

    /** How many lines of the foot have room. */
    private int footRoom() {
        return 1 + (int) ((lowestFootMm() - page.bottomMm() - LEAST_ABOVE) / leading);
    }

    private double lowestFootMm() {
        return page.paper().heightMm() - LEAST_BELOW;
    }

    /** As many lines as may be; where there are more, the last ends at a word, with dots. */
    private List<Line> shortened(List<String> texts, double width, int most) {
        List<Line> lines = new ArrayList<>();
        for (String text : texts) {
            List<Line> more = lines(text, width);
            int room = most - lines.size();
            if (more.size() > room) {
                String cut = room > 0 ? text : lines.removeLast().text();
                lines.addAll(lines(beginning(cut, width, Math.max(1, room)), width));
                return lines;
            }
            lines.addAll(more);
        }
        return lines;
    }

    /** As much of a text as has room, cut where a line may be broken. */
    private String beginning(String text, double width, int mostLines) {
        BreakIterator breaks = TextBreaks.lines(text, Locale.ROOT);
        String longest = MORE;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String shorter = text.substring(0, end).strip() + MORE;
            if (lines(shorter, width).size() > mostLines) {
                return longest;
            }
            longest = shorter;
        }
        return longest;
    }

    private Line line(String text) {
        return setting.line(text, Type.label(SIZE_PT), Placed.ARTIFACT);
    }

    private List<Line> lines(String text, double width) {
        return setting.lines(text, Type.label(SIZE_PT), Placed.ARTIFACT, Measure.ragged(width));
    }
}
