package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/** Sets one letter: its head, its text, its annexes, and then what runs through all pages. */
final class LetterSetter {
    private final LetterDocument letter;
    private final Setting setting;
    private final Geometry page;
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<TypesetLetter.Bookmark> outline = new ArrayList<>();
    private boolean closesAlone;

    LetterSetter(LetterDocument letter) {
        this.letter = letter;
        this.setting = new Setting(letter);
        this.page = setting.geometry();
    }

    TypesetLetter set() {
        setSheets(this::annex);
        return typesetLetter();
    }

    /** How the letter falls on pages without its annex. */
    LetterPages pages() {
        setSheets((annex, level) -> {});
        return new LetterPages(sheets.size(), closesAlone);
    }

    /** The same for looking at, with the annex of before if it still holds. */
    LivePages setLive(KeptAnnex kept) {
        Set<Sheet> ofAnnex = new HashSet<>();
        setSheets((annex, level) -> {
            ofAnnex.addAll(kept.sheets(annex, setting, level));
            sheets.addAll(kept.sheets(annex, setting, level));
        });
        return new LivePages(setting, sheets, ofAnnex);
    }

    private void setSheets(ObjIntConsumer<Block.Annex> setAnnex) {
        List<Block.Head> head =
                letter.blocks().stream()
                        .takeWhile(Block.Head.class::isInstance)
                        .map(Block.Head.class::cast)
                        .toList();
        double top = page.topMm();
        if (!head.isEmpty()) {
            Sheet first = new Sheet();
            sheets.add(first);
            HeadSetter headSetter = new HeadSetter(setting, head, first);
            for (Block.Head block : head) {
                int element = setting.structure().size();
                headSetter.set(block);
                setting.structure().madeOf(block, element);
            }
            outline.addAll(headSetter.bookmarks());
            top = headSetter.bodyTopMm();
        }
        int headingLevel = outline.isEmpty() ? 1 : 2;
        List<Block> text = new ArrayList<>();
        for (Block block : letter.blocks().subList(head.size(), letter.blocks().size())) {
            if (block instanceof Block.Annex annex) {
                text(text, top, headingLevel);
                text.clear();
                setAnnex.accept(annex, headingLevel);
                top = 0;
            } else {
                text.add(block);
            }
        }
        text(text, top, headingLevel);
        if (sheets.isEmpty()) {
            sheets.add(new Sheet());
        }
    }

    /**
     * @param top of the text on the page that is begun; 0 if it begins a page
     */
    private void text(List<Block> blocks, double top, int headingLevel) {
        if (blocks.isEmpty()) {
            return;
        }
        Column column = new Column();
        new BodySetter(setting, column, headingLevel).set(blocks);
        boolean begun = top > 0 && !sheets.isEmpty();
        double firstTop = begun ? top : page.topMm();
        double height = page.bottomMm() - page.topMm();
        List<List<Strip>> pages =
                new PageBreaker(column.strips(), page.bottomMm() - firstTop, height).pages();
        int strip = 0;
        for (int i = 0; i < pages.size(); i++) {
            if (i > 0 || !begun) {
                sheets.add(new Sheet());
            }
            closesAlone |= i > 0 && column.isClose(strip);
            strip += pages.get(i).size();
            place(pages.get(i), i == 0 ? firstTop : page.topMm() + carry(pages.get(i)));
        }
    }

    /** Puts on top of a new page what is printed again there, and tells how high it is. */
    private double carry(List<Strip> strips) {
        Optional<Strip> carried = strips.getFirst().carried();
        carried.ifPresent(strip -> sheets.getLast().add(strip, 0, page.topMm()));
        return carried.map(Strip::heightMm).orElse(0.0);
    }

    private void place(List<Strip> strips, double top) {
        double y = top;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            y += i == 0 ? 0 : strip.spaceBeforeMm();
            sheets.getLast().add(strip, 0, y);
            double at = y;
            int index = sheets.size() - 1;
            strip.mark()
                    .ifPresent(mark ->
                            outline.add(
                                    new TypesetLetter.Bookmark(
                                            mark.text(), mark.level(), index, at)));
            y += strip.heightMm();
        }
    }

    private void annex(Block.Annex annex, int headingLevel) {
        AnnexSetter setter = new AnnexSetter(setting, annex, sheets.size());
        sheets.addAll(setter.sheets(headingLevel));
        outline.addAll(setter.bookmarks());
    }

    private TypesetLetter typesetLetter() {
        RunningSetter running = new RunningSetter(setting);
        LinkAreas links = new LinkAreas(setting.structure());
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Placed> items = new ArrayList<>(running.items(i + 1, sheets.size()));
            items.addAll(sheets.get(i).items());
            pages.add(new Page(items, links.on(items)));
        }
        return new TypesetLetter(
                letter.language(),
                letter.title(),
                letter.page().paper(),
                pages,
                setting.structure().elements(),
                outline);
    }
}
