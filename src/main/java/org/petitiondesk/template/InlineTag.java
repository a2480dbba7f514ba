package org.petitiondesk.template;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

import java.util.Optional;
import java.util.Set;

/** A merge tag within a line, as a node of the CommonMark tree. */
final class InlineTag extends CustomNode {
    private final Optional<MergeTag> tag;

    private InlineTag(Optional<MergeTag> tag) {
        this.tag = tag;
    }

    /** Empty if the braces are not closed in the line or hold something else. */
    Optional<MergeTag> tag() {
        return tag;
    }

    /** Finds tags at opening braces; an escaped brace never gets here. */
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return InlineTag::parse;
        }
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        Position start = scanner.position();
        if (!scanner.next("{{")) {
            return ParsedInline.none();
        }
        Position afterBraces = scanner.position();
        while (scanner.hasNext() && scanner.peek() != '\n') {
            if (scanner.next("}}")) {
                String text = scanner.getSource(start, scanner.position()).getContent();
                return ParsedInline.of(new InlineTag(MergeTag.of(text)), scanner.position());
            }
            scanner.next();
        }
        return ParsedInline.of(new InlineTag(Optional.empty()), afterBraces);
    }
}
