package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Paper;
import org.petitiondesk.model.letter.Points;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The pages of a letter for somebody who looks at them: drawn they are those of {@link
 * TypesetLetter}, but each is finished only when it is asked for, and they have neither structure
 * nor links. Not for several threads at once.
 */
public final class LivePages {
    private static final double BELOW_BASELINE = 0.35;

    private final Setting setting;
    private final List<Sheet> sheets;
    private final Set<Sheet> ofAnnex;
    private final RunningSetter running;

    /**
     * @param ofAnnex those of an annex, which may have been set with an earlier letter
     */
    LivePages(Setting setting, List<Sheet> sheets, Set<Sheet> ofAnnex) {
        this.setting = setting;
        this.sheets = sheets;
        this.ofAnnex = ofAnnex;
        this.running = new RunningSetter(setting);
    }

    public Paper paper() {
        return setting.letter().page().paper();
    }

    /** How many there are. */
    public int count() {
        return sheets.size();
    }

    /**
     * One of them.
     *
     * @param index counted from 0
     */
    public Page page(int index) {
        List<Placed> items = new ArrayList<>(running.top(index + 1));
        items.addAll(sheets.get(index).items());
        items.addAll(running.foot(index + 1, sheets.size()));
        return new Page(items, List.of());
    }

    /** What a page has of its own, without what runs through all pages. */
    Sheet sheet(int index) {
        return sheets.get(index);
    }

    /**
     * Where the letter's blocks stand on a page, but for an annex.
     *
     * @param index counted from 0
     */
    public List<BlockArea> areas(int index) {
        IdentityHashMap<Block, BlockArea> areas = new IdentityHashMap<>();
        if (!ofAnnex.contains(sheets.get(index))) {
            for (Placed item : sheets.get(index).items()) {
                if (item instanceof Placed.Text run) {
                    setting.structure()
                            .block(run.element())
                            .ifPresent(
                                    block -> areas.merge(block, area(block, run), BlockArea::with));
                }
            }
        }
        return List.copyOf(areas.values());
    }

    private static BlockArea area(Block block, Placed.Text run) {
        double size = Points.toMm(run.sizePt());
        return new BlockArea(
                block,
                run.xMm(),
                run.baselineMm() - size,
                run.xMm() + run.widthMm(),
                run.baselineMm() + size * BELOW_BASELINE);
    }
}
