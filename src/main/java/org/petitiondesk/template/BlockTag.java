package org.petitiondesk.template;

import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockParserFactory;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;
import org.petitiondesk.model.template.MergeField;

import java.util.Optional;

/**
 * A merge tag that has a line to itself and stands for blocks or around them: a part of a letter,
 * or the begin or end of a section. It also ends a paragraph, so that no empty lines are needed
 * around it.
 */
final class BlockTag extends CustomBlock {
    private final MergeTag tag;

    private BlockTag(MergeTag tag) {
        this.tag = tag;
    }

    MergeTag tag() {
        return tag;
    }

    static final class Factory implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            String text =
                    line.subSequence(state.getNextNonSpaceIndex(), line.length())
                            .toString()
                            .strip();
            Optional<MergeTag> tag = MergeTag.of(text).filter(BlockTag::standsAlone);
            return state.getIndent() >= 4 || tag.isEmpty()
                    ? BlockStart.none()
                    : BlockStart.of(new OneLine(tag.get())).atIndex(line.length());
        }
    }

    private static boolean standsAlone(MergeTag tag) {
        return !tag.isValue()
                || tag.field().map(field -> field.kind() == MergeField.Kind.BLOCK).orElse(false);
    }

    private static final class OneLine extends AbstractBlockParser {
        private final BlockTag block;

        OneLine(MergeTag tag) {
            this.block = new BlockTag(tag);
        }

        @Override
        public Block getBlock() {
            return block;
        }

        @Override
        public @Nullable BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }
    }
}
