package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.LetterDocument;

import java.util.List;

/**
 * How far values stand from the margin, so that the widest of their labels has room before them.
 */
final class LabelColumn {
    private static final double SIZE_PT = 10;
    private static final double GAP_EM = 1.6;

    private LabelColumn() {}

    /** The indent of rows of one kind. */
    static Element of(LetterDocument letter, Class<? extends Block> kind) {
        double widest =
                letter.blocks().stream()
                        .filter(kind::isInstance)
                        .flatMap(block -> rows(block).stream())
                        .mapToDouble(row -> TextWidth.ems(row.label()))
                        .max()
                        .orElse(0);
        int width = widest == 0 ? 0 : Twips.ofPoints(SIZE_PT * (widest + GAP_EM));
        return Vocabulary.indent(width, width);
    }

    private static List<Block.Labelled> rows(Block block) {
        if (block instanceof Block.References(List<Block.Labelled> rows)) {
            return rows;
        }
        return block instanceof Block.Notes(List<Block.Labelled> rows) ? rows : List.of();
    }
}
