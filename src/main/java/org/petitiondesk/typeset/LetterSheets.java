package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * The pages of a letter, without what runs through all of them, one after another: its head and its
 * text are set together, the pages of an annex each when it is asked for.
 */
final class LetterSheets implements Iterator<Sheet> {
    private final Setting setting;
    private final Geometry page;
    private final AnnexSource annexes;

    /** After the head. */
    private final List<Block> blocks;

    private final int headingLevel;
    private final Deque<Sheet> ready = new ArrayDeque<>();
    private Iterator<Sheet> annex = Collections.emptyIterator();
    private int next;
    private Optional<String> tooLong = Optional.empty();
    private boolean closesAlone;

    /** Gives the pages of an annex. */
    interface AnnexSource {
        Iterator<Sheet> sheets(Setting setting, Block.Annex annex, int headingLevel);
    }

    LetterSheets(Setting setting, AnnexSource annexes) {
        this.setting = setting;
        this.page = setting.geometry();
        this.annexes = annexes;
        List<Block> all = setting.letter().blocks();
        List<Block.Head> head =
                all.stream()
                        .takeWhile(Block.Head.class::isInstance)
                        .map(Block.Head.class::cast)
                        .toList();
        this.blocks = all.subList(head.size(), all.size());
        double top = head(head);
        boolean hasSubject = ready.stream().anyMatch(sheet -> !sheet.marks().isEmpty());
        this.headingLevel = hasSubject ? 2 : 1;
        text(top);
        if (ready.isEmpty() && next == blocks.size()) {
            ready.add(new Sheet());
        }
    }

    /** The field that takes the most height, if the head is longer than the page. */
    Optional<String> headTooLong() {
        return tooLong;
    }

    /** Whether the close begins a page; known when all pages were asked for. */
    boolean closesAlone() {
        return closesAlone;
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && !annex.hasNext() && next < blocks.size()) {
            if (blocks.get(next) instanceof Block.Annex wanted) {
                next++;
                annex = annexes.sheets(setting, wanted, headingLevel);
            } else {
                text(0);
            }
        }
        return !ready.isEmpty() || annex.hasNext();
    }

    @Override
    public Sheet next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Sheet sheet = ready.isEmpty() ? annex.next() : ready.remove();
        setting.finish(sheet);
        return sheet;
    }

    /** Sets the head and tells where the text below it begins. */
    private double head(List<Block.Head> head) {
        if (head.isEmpty()) {
            return page.topMm();
        }
        Sheet first = new Sheet();
        ready.add(first);
        HeadSetter setter = new HeadSetter(setting, head, first);
        for (Block.Head block : head) {
            int element = setting.structure().size();
            setter.set(block);
            setting.structure().madeOf(block, element);
        }
        tooLong = setter.tooLong();
        return setter.bodyTopMm();
    }

    /**
     * Sets the text up to the next annex.
     *
     * @param top where it begins on the page that is begun, if one is
     */
    private void text(double top) {
        List<Block> text = new ArrayList<>();
        while (next < blocks.size() && !(blocks.get(next) instanceof Block.Annex)) {
            text.add(blocks.get(next++));
        }
        if (text.isEmpty()) {
            return;
        }
        Column column = new Column();
        new BodySetter(setting, column, headingLevel).set(text);
        boolean begun = !ready.isEmpty() && hasRoom(column.strips(), page.bottomMm() - top);
        double firstTop = begun ? top : page.topMm();
        double height = page.bottomMm() - page.topMm();
        List<List<Strip>> pages =
                new PageBreaker(column.strips(), page.bottomMm() - firstTop, height).pages();
        int strip = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0 || !begun) {
                ready.add(new Sheet());
            }
            closesAlone |= ready.size() > 1 && column.isClose(strip);
            strip += pages.get(i).size();
            Sheet sheet = ready.getLast();
            place(
                    pages.get(i),
                    i == 0 ? firstTop : page.topMm() + carry(pages.get(i), sheet),
                    sheet);
        }
    }

    /** Whether text can begin on a page; the head may have left none. */
    private static boolean hasRoom(List<Strip> text, double heightMm) {
        return text.isEmpty() || text.getFirst().heightMm() <= heightMm;
    }

    /** Puts on top of a new page what is printed again there, and tells how high it is. */
    private double carry(List<Strip> strips, Sheet sheet) {
        Optional<Strip> carried = strips.getFirst().carried();
        carried.ifPresent(strip -> sheet.add(strip, 0, page.topMm()));
        return carried.map(Strip::heightMm).orElse(0.0);
    }

    private static void place(List<Strip> strips, double top, Sheet sheet) {
        double y = top;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            y += i == 0 ? 0 : strip.spaceBeforeMm();
            sheet.add(strip, 0, y);
            double at = y;
            strip.mark().ifPresent(mark -> sheet.mark(mark.text(), mark.level(), at));
            y += strip.heightMm();
        }
    }
}
