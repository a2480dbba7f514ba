package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Numbering;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Makes the strips of an annex one by one, as they are needed. */
final class AnnexStrips implements Iterator<AnnexStrip> {
    private static final double NAME_LEADING = 4.43;
    private static final double DETAIL_LEADING = 3.5;
    private static final double DETAIL_FIRST = 3.9;
    private static final double ASCENT = 3.3;
    private static final double HANG = 3;
    private static final double AFTER_DETAILED_ENTRY = 1.4;

    private final Iterator<Block.AnnexGroup> groups;
    private final AnnexGrid grid;
    private final Setting setting;
    private final Structure structure;
    private final int section;
    private final int headingLevel;
    private Block.AnnexGroup current = new Block.AnnexGroup("", List.of());
    private Iterator<Block.AnnexEntry> entries = Collections.emptyIterator();
    private int group = -1;
    private boolean begins;
    private int list;

    AnnexStrips(Block.Annex annex, AnnexGrid grid, Setting setting, int section) {
        this.grid = grid;
        this.setting = setting;
        this.structure = setting.structure();
        this.section = section;
        this.headingLevel = structure.lastHeading() + 1;
        this.groups = annex.groups().iterator();
    }

    @Override
    public boolean hasNext() {
        while (!entries.hasNext() && groups.hasNext()) {
            current = groups.next();
            group++;
            entries = current.entries().iterator();
            begins = true;
        }
        return entries.hasNext();
    }

    @Override
    public AnnexStrip next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int element = structure.size();
        boolean first = begins;
        begins = false;
        if (first) {
            boolean headed = !current.heading().isBlank();
            Optional<Strip> heading = headed ? Optional.of(heading(current)) : Optional.empty();
            list = structure.list(Optional.of(Numbering.DECIMAL), section);
            if (heading.isPresent()) {
                return strip(heading.get(), true, true, element);
            }
        }
        return strip(entry(entries.next()), false, first, element);
    }

    private AnnexStrip strip(Strip strip, boolean heading, boolean first, int element) {
        return new AnnexStrip(strip, group, current, heading, first, element);
    }

    private Strip heading(Block.AnnexGroup of) {
        int element = structure.heading(headingLevel, section);
        return AnnexHeading.strip(of, of.counted(), element, grid, setting)
                .withMark(new Strip.Mark(of.heading(), structure.lastHeading()));
    }

    private Strip entry(Block.AnnexEntry of) {
        int item = structure.add(Role.LIST_ITEM, list);
        List<Placed> items = new ArrayList<>();
        if (of.number() > 0) {
            Line number =
                    setting.line(
                            setting.nameGlyphs(
                                    Integer.toString(of.number()),
                                    new Type(Style.SERIF, AnnexGrid.NUMBER_PT, 0.4),
                                    structure.add(Role.LABEL, item)));
            number.place(grid.numberMm() - number.widthMm(), ASCENT, items);
        }
        int body = structure.add(Role.LIST_BODY, item);
        double leading = Setting.leadingMm(NAME_LEADING, AnnexGrid.NAME_PT, of.name());
        double y = name(of, leading, body, items);
        double more = leading - NAME_LEADING;
        if (!of.detail().isBlank()) {
            double below = Setting.leadingMm(DETAIL_LEADING, AnnexGrid.DETAIL_PT, of.detail());
            double moreBelow = below - DETAIL_LEADING;
            y = detail(of.detail(), y + DETAIL_FIRST + (more + moreBelow) / 2, below, body, items);
            more = moreBelow;
        }
        double height = y - ASCENT + NAME_LEADING + more;
        height += grid.detailed() ? AFTER_DETAILED_ENTRY : 0;
        return Strip.of(items, height);
    }

    private double name(Block.AnnexEntry of, double leading, int body, List<Placed> items) {
        String text = of.name() + (of.detail().isBlank() ? "" : " ");
        double width = grid.textWidthMm();
        double y = ASCENT - leading;
        boolean first = true;
        for (Line line :
                setting.lines(
                        setting.nameGlyphs(text, Type.serif(AnnexGrid.NAME_PT), body),
                        new Measure(width, width - HANG, false))) {
            y += leading;
            line.place(grid.textLeftMm() + (first ? 0 : HANG), y, items);
            first = false;
        }
        return Math.max(y, ASCENT);
    }

    private double detail(
            String text, double baseline, double leading, int body, List<Placed> items) {
        double y = baseline - leading;
        Type type = Type.label(AnnexGrid.DETAIL_PT);
        List<Glyph> glyphs = setting.nameGlyphs(text, type, body);
        for (Line line : setting.lines(glyphs, Measure.ragged(grid.textWidthMm()))) {
            y += leading;
            line.place(grid.textLeftMm(), y, items);
        }
        return y;
    }
}
