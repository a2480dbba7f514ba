package org.petitiondesk.export.docx;

import org.petitiondesk.model.letter.Block;
import org.petitiondesk.model.letter.Inline;

import java.util.List;

/** Which blocks must end on the page that the next one begins on. */
final class Keeping {
    /** Fewer characters than this may make one line only; East Asian ones count twice. */
    private static final int SURELY_TWO_LINES = 110;

    private Keeping() {}

    /**
     * How many paragraphs of text, or items of a list, at a block's end stay with the next block: a
     * lead-in stays with its list; the end of the text with the close, at least two lines of it,
     * which is why a short last paragraph draws what stands before it along; signatures with the
     * notes below.
     */
    static int withNext(List<Block> blocks, int index) {
        if (index + 1 >= blocks.size()) {
            return 0;
        }
        Block block = blocks.get(index);
        Block next = blocks.get(index + 1);
        if (isEnd(next)) {
            return endsShort(items(block)) ? 2 : 1;
        }
        boolean isText = block instanceof Block.Paragraph || isList(block);
        boolean shortLastFollows =
                isShort(next) && index + 2 < blocks.size() && isEnd(blocks.get(index + 2));
        boolean leadsIn =
                block instanceof Block.Paragraph && (isList(next) || next instanceof Block.Quote);
        return leadsIn || (isText && shortLastFollows) ? 1 : 0;
    }

    private static boolean isList(Block block) {
        return block instanceof Block.NumberedList || block instanceof Block.BulletList;
    }

    private static List<List<Block>> items(Block block) {
        if (block instanceof Block.NumberedList list) {
            return list.items();
        }
        return block instanceof Block.BulletList(List<List<Block>> items) ? items : List.of();
    }

    private static boolean endsShort(List<List<Block>> items) {
        return !items.isEmpty()
                && items.getLast().size() == 1
                && isShort(items.getLast().getFirst());
    }

    private static boolean isShort(Block block) {
        return block instanceof Block.Paragraph(List<Inline> content)
                && length(content) < SURELY_TWO_LINES;
    }

    private static boolean isEnd(Block block) {
        return block instanceof Block.Close
                || block instanceof Block.SignatureBlock
                || block instanceof Block.Notes;
    }

    private static int length(List<Inline> content) {
        return Inline.plainText(content).chars().map(character -> character < 0x2E80 ? 1 : 2).sum();
    }
}
