package org.petitiondesk.typeset;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.typeset.StructureElement.Role;

import java.util.ArrayList;
import java.util.List;

/** Sets the places for handwritten signatures, as each language has them, and the notes below. */
final class SignatureSetter {
    private static final double NOTE_PT = 9.4;
    private static final double NOTE_LEADING = 4.6;
    private static final double SPACE_BEFORE_NOTES = 6;

    private final Setting setting;
    private final Column column;

    SignatureSetter(Setting setting, Column column) {
        this.setting = setting;
        this.column = column;
    }

    void set(Block.SignatureBlock block) {
        column.keepNextWithLines(2);
        SignatureStyle style = SignatureStyle.of(setting);
        boolean first = true;
        for (Strip strip : style.strips(block)) {
            // Many signers need more than one page; only then may their rows part.
            column.nextBreakCost(first ? Strip.NEVER : Strip.BAD);
            column.add(strip);
            first = false;
        }
        column.nextBreakCost(Strip.BAD);
    }

    /** A date between the text and the signatures; it stays with them. */
    void date(String date) {
        column.space(setting.manner().skipMm());
        column.add(SignatureStyle.of(setting).date(date));
        column.keepNext();
    }

    void notes(List<Block.Labelled> rows) {
        column.keepNextWithLines(2);
        column.space(SPACE_BEFORE_NOTES);
        Geometry page = setting.geometry();
        for (Block.Labelled row : rows) {
            int element = setting.structure().add(Role.PARAGRAPH, Structure.DOCUMENT);
            List<Glyph> glyphs = new ArrayList<>();
            if (!row.label().isEmpty()) {
                glyphs.addAll(setting.glyphs(row.label() + gap(row), label(row), element));
            }
            glyphs.addAll(setting.glyphs(row.value(), Type.serif(NOTE_PT), element));
            for (Line line : setting.lines(glyphs, Measure.ragged(page.widthMm()))) {
                List<Placed> items = new ArrayList<>();
                line.place(page.leftMm(), 3.4, items);
                column.add(Strip.of(items, NOTE_LEADING));
                column.keepNext();
            }
        }
        column.nextBreakCost(Strip.FREE);
    }

    /** A label that does not end in a colon stands out by its type instead. */
    private static Type label(Block.Labelled row) {
        return row.label().strip().matches(".*[:：]") ? Type.serif(NOTE_PT) : Type.label(8.2);
    }

    private static String gap(Block.Labelled row) {
        return row.label().endsWith("：") || row.label().endsWith(" ") ? "" : " ";
    }
}
